package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.Proposal;

class ProposalFileTest {

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String mistake(String content) throws IOException {
    Path sheet = file("p.csv", content);
    return assertThrows(IllegalArgumentException.class, () -> ProposalFile.sheet(sheet))
        .getMessage()
        .substring(sheet.toString().length() + 2);
  }

  @Test
  void readsEveryColumnOfASheet() throws IOException {
    String sheet =
        """
        proposal_id;proponent;process;target_symbol;target_paragraph;text;must_terms;strength_asked;date
        A1;UCLG;HLPF;A/RES/79/1;OP5;"Urges cities; towns";"cities; towns";4;2024-05-14
        """;

    assertEquals(
        List.of(
            new Proposal(
                "A1",
                "UCLG",
                "HLPF",
                "A/RES/79/1",
                "OP5",
                "Urges cities; towns",
                List.of("cities", "towns"),
                4,
                LocalDate.of(2024, 5, 14))),
        ProposalFile.sheet(file("p.csv", sheet)));
  }

  @Test
  void numbersTheRowsOfASheetThatHoldsTextsAlone() throws IOException {
    assertEquals(
        List.of(Proposal.of("1", "Urges cities"), Proposal.of("2", "Encourages towns")),
        ProposalFile.sheet(file("p.csv", "text\n1. Urges cities\n(b) Encourages towns\n")));
  }

  @Test
  void saysWhatIsWrongWithASheetAndWhere() throws IOException {
    assertEquals(
        "row 1: there is no column \"strength\"; the columns are proposal_id, proponent, process,"
            + " target_symbol, target_paragraph, text, must_terms, strength_asked, date.",
        mistake("text,strength\n"));
    assertEquals("row 3: there is no text.", mistake("proposal_id,text\nA,Urges\nB,\n"));
    assertEquals(
        "row 2: strength_asked \"6\" is not 0 to 5.", mistake("text,strength_asked\nUrges,6\n"));
    assertEquals(
        "row 2: date \"May 2024\" is no day as in 2024-09-22.",
        mistake("text,date\nUrges,May 2024\n"));
    assertEquals(
        "row 2: 2 cells under 1 columns; put a text with commas in quotation marks.",
        mistake("text\nUrges cities, towns\n"));
    assertEquals(
        "row 3: proposal_id \"A\" stands there twice.",
        mistake("proposal_id,text\nA,Urges\nA,Calls\n"));
  }

  @Test
  void partsATextAtBlankLinesElseAtLines() throws IOException {
    List<Proposal> two =
        List.of(Proposal.of("1", "Urges all cities"), Proposal.of("2", "Encourages towns"));

    assertEquals(
        two, ProposalFile.text(file("p.txt", "1. Urges all\ncities\n\n\n2. Encourages towns\n")));
    assertEquals(
        two,
        ProposalFile.text(file("p.txt", "1. Urges all\r\ncities\r\n \r\n2. Encourages towns\r\n")));
    assertEquals(two, ProposalFile.text(file("p.txt", "Urges all cities\r\nEncourages towns\r\n")));
  }
}
