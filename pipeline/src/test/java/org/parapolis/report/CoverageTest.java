package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Symbol;

class CoverageTest {

  private static final LocalDate DAY = LocalDate.parse("2020-01-10");

  private final List<DocumentRow> documents = new ArrayList<>();

  @Test
  void namesTheNumbersThatWereNotRead() throws IOException {
    read("A/RES/79/2", "A/RES/79/3", "A/RES/79/7", "A/RES/79/9");
    assertEquals(
        List.of("GA,A/RES,resolution,session,79,2020-01-10,2,9,9,4,4,5,1; 4-6; 8,0.4444,"), rows());
  }

  @Test
  void countsTheLettersOfOneResolutionOnce() throws IOException {
    read("E/RES/2021/1", "E/RES/2021/2 A", "E/RES/2021/2 B");
    assertEquals(
        List.of("ECOSOC,E/RES,resolution,year,2021,2020-01-10,1,2,2,2,3,0,,1.0000,"), rows());
  }

  @Test
  void countsOnFromTheYearBeforeWhereNumbersRunOn() throws IOException {
    read("S/RES/2503 (2019)", DAY.withYear(2019));
    read("S/RES/2505 (2020)", "S/RES/2507 (2020)");
    assertEquals(
        List.of(
            "SC,S/RES,resolution,year,2019,2019-01-10,2503,2503,1,1,1,0,,1.0000,"
                + "counted from the first number read: nothing of the period before was read",
            "SC,S/RES,resolution,year,2020,2020-01-10,2505,2507,4,2,2,2,2504; 2506,0.5000,"),
        rows());
  }

  @Test
  void putsAMisprintedYearWhereItsNumberStands() throws IOException {
    for (String symbol : List.of("S/RES/433 (1978)", "S/RES/434 (1973)", "S/RES/435 (1978)")) {
      read(symbol, DAY.withYear(1978));
    }
    assertEquals(
        List.of(
            "SC,S/RES,resolution,year,1978,1978-01-10,433,435,3,3,3,0,,1.0000,"
                + "S/RES/434 (1973) stands among the numbers of 1978 and is counted there;"
                + " S/RES/434 (1973) is dated 1978-01-10; counted from the first number read:"
                + " nothing of the period before was read"),
        rows());
  }

  @Test
  void showsPeriodsOfWhichNothingWasRead() throws IOException {
    read("A/HRC/RES/9/1", "A/HRC/RES/11/1", "A/HRC/RES/11/2");
    assertEquals(
        List.of(
            "HRC,A/HRC/RES,resolution,session,9,2020-01-10,1,1,1,1,1,0,,1.0000,",
            "HRC,A/HRC/RES,resolution,session,10,,,,,0,0,,,,nothing of this period was read",
            "HRC,A/HRC/RES,resolution,session,11,2020-01-10,1,2,2,2,2,0,,1.0000,"),
        rows());
  }

  @Test
  void knowsTheTwoRunsOfTheAssemblysDecisions() throws IOException {
    read("A/DEC/77/402", "A/DEC/77/403", "A/DEC/77/502");
    assertEquals(
        List.of("GA,A/DEC,decision,session,77,2020-01-10,402,502,5,3,3,2,401; 501,0.6000,"),
        rows());
  }

  @Test
  void saysWhereTextsShareANumber() throws IOException {
    read("12/CP.26", "12/CP.26");
    assertEquals(
        List.of(
            "UNFCCC,CP,decision,session,26,2020-01-10,12,12,12,1,2,11,1-11,0.0833,"
                + "2 different texts are headed 12/CP.26"),
        rows());
  }

  @Test
  void leavesOutDraftsReportsAndCorrections() throws IOException {
    read("A/80/L.12", "A/79/438", "S/PRST/2000/27/Corr.1", "S/2023/506");
    assertEquals(List.of(), rows());
  }

  private void read(String... symbols) {
    for (String symbol : symbols) {
      read(symbol, DAY);
    }
  }

  private void read(String text, LocalDate adopted) {
    Symbol symbol = Symbol.parse(text).orElseThrow();
    Document document =
        new Document(
            new DocumentId(text + "#" + documents.size()),
            symbol,
            "",
            symbol.body(),
            symbol.kind(),
            symbol.session(),
            adopted,
            null,
            "en",
            "",
            "",
            List.of(),
            new SourceFile(text, "text/plain", "0".repeat(64)),
            1,
            List.of());
    documents.add(new DocumentRow(document, 1, null));
  }

  private List<String> rows() throws IOException {
    StringWriter text = new StringWriter();
    Csv.write(CoverageTable.TABLE.columns(), Coverage.rows(documents).iterator(), text);
    return text.toString().lines().skip(1).map(line -> line.replace("\"", "")).toList();
  }
}
