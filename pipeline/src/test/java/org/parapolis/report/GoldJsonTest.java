package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.Body;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

class GoldJsonTest {

  private static final Path REAL =
      Path.of("src/test/resources/org/parapolis/report/paragraphs.jsonl");

  @TempDir Path folder;

  @Test
  void readsCodesOfRealParagraph() throws IOException {
    GoldParagraph paragraph =
        new GoldJson().read(REAL).stream().filter(p -> p.id().equals("P006")).findAny().get();
    assertEquals(
        new GoldParagraph(
            "P006",
            "un-akn/SCresolutions/Pre-2020/2015/S_RES_2202_1502151E.xml",
            Body.SC,
            "2015-02-17",
            Section.ANNEX,
            "",
            "",
            "",
            "– Creation of the people’s police units by decision of local councils for the maintenance"
                + " of public order in certain areas of the Donetsk and Luhansk regions;",
            List.of(
                new GoldMention(
                    new Span(55, 69), "actor", "local", "standalone", "competence", 0, false))),
        paragraph);
  }

  @Test
  void writesTheFieldsItRead() throws IOException {
    StringWriter written = new StringWriter();
    new GoldJson().write(written, new GoldJson().read(REAL));
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(REAL);
    List<String> again = written.toString().lines().toList();
    assertEquals(lines.size(), again.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(json.readTree(lines.get(i)), json.readTree(again.get(i)));
    }
  }

  @Test
  void namesFileAndLineOfWhatIsWrong() throws IOException {
    String mention = "{\"begin\":0,\"end\":5,\"text\":\"Mayor\",\"type\":\"official\"";
    assertEquals("the text has no \"Mayor\" at 0 to 5", wrong("Towns", mention));
    assertEquals("\"citation\" is neither true nor false", wrong("Mayors", mention));
    assertEquals(
        "strength 7 is not within 0 to 5",
        wrong("Mayors", mention + ",\"citation\":false,\"strength\":7"));
    assertEquals(
        "\"level\" is not a string", wrong("Mayors", mention + ",\"citation\":true,\"level\":[]"));
  }

  private String wrong(String text, String mention) throws IOException {
    String good =
        "{\"id\":\"A\",\"body\":\"GA\",\"section\":\"annex\",\"text\":\"Mayors\",\"mentions\":[]}";
    Path file = folder.resolve("coded.jsonl");
    Files.writeString(
        file,
        good + "\n" + good.replace("Mayors", text).replace("[]", "[" + mention + "}]") + "\n");
    String message =
        assertThrows(InputFormatException.class, () -> new GoldJson().read(file)).getMessage();
    String place = file + ":2: ";
    assertEquals(place, message.substring(0, place.length()));
    return message.substring(place.length());
  }
}
