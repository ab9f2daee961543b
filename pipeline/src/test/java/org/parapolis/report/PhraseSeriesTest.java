package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.Interval;
import org.parapolis.model.Share;
import org.parapolis.model.YearSeries;
import org.parapolis.model.YearSeries.Usage;

class PhraseSeriesTest {

  /** 0 and 3 of 10, and a year without documents between. */
  private static final Usage SILENT =
      new Usage(
          new Share(0, 10, new Interval(0, 0.2775)), new Share(0, 300, new Interval(0, 0.0126)));

  private static final Usage NOTHING = new Usage(Share.NONE, Share.NONE);

  private static final Usage SAID =
      new Usage(
          new Share(3, 10, new Interval(0.1078, 0.6032)),
          new Share(4, 300, new Interval(0.0052, 0.0337)));

  static PhraseSeries of(String... queries) {
    List<YearSeries> series =
        Stream.of(queries)
            .map(
                query ->
                    new YearSeries(
                        query,
                        new TreeMap<>(Map.of(2021, SILENT, 2022, NOTHING, 2023, SAID)),
                        new Usage(
                            new Share(1, 2, new Interval(0.0945, 0.9055)),
                            new Share(1, 40, new Interval(0.0044, 0.1288)))))
            .toList();
    return new PhraseSeries(
        "sample", "--body GA", series, (query, year) -> "./parapolis search " + year);
  }

  private static String csv(PhraseSeries series) throws IOException {
    StringWriter writer = new StringWriter();
    series.writeCsv(writer);
    return writer.toString();
  }

  @Test
  void writesALineAQueryAndYearWithGapsEmpty() throws IOException {
    assertEquals(
        """
        query,year,documents,documents_total,share,low,high,paragraphs,paragraphs_total,paragraph_share,paragraph_low,paragraph_high,note,search
        #actor,2021,0,10,0.000000,0.000000,0.277500,0,300,0.000000,0.000000,0.012600,,./parapolis search 2021
        #actor,2022,0,0,,,,0,0,,,,no documents,
        #actor,2023,3,10,0.300000,0.107800,0.603200,4,300,0.013333,0.005200,0.033700,,./parapolis search 2023
        """,
        csv(of("#actor")));
  }

  @Test
  void guardsAQueryThatASpreadsheetWouldTakeForAFormula() throws IOException {
    assertTrue(csv(of("-local")).contains("\n'-local,2021,"));
  }

  @Test
  void writesJsonWithNullAndTheReasonForAGap() throws IOException {
    StringWriter writer = new StringWriter();
    of("\"local authorities\"").writeJson(writer);
    String json = writer.toString();
    assertEquals(
        """
        {
          "schema_version" : "2.0.0",
          "run" : "sample",
          "filters" : "--body GA",
          "undated" : [
            {
              "query" : "\\"local authorities\\"",
              "documents" : 1,
              "documents_total" : 2,
              "paragraphs" : 1,
              "paragraphs_total" : 40
            }
          ],
        """,
        json.substring(0, json.indexOf("  \"series\"")));
    assertEquals(
        """
            {
              "query" : "\\"local authorities\\"",
              "year" : 2022,
              "documents" : 0,
              "documents_total" : 0,
              "share" : null,
              "low" : null,
              "high" : null,
              "paragraphs" : 0,
              "paragraphs_total" : 0,
              "paragraph_share" : null,
              "paragraph_low" : null,
              "paragraph_high" : null,
              "note" : "no documents",
              "search" : null
            },
        """,
        json.substring(
            json.lastIndexOf("    {", json.indexOf("2022")),
            json.indexOf("    {", json.indexOf("2022"))));
  }

  @Test
  void writesTheSameBytesAgainAndNothingElse(@TempDir Path folder) throws IOException {
    PhraseSeries series = of("local", "#network");
    new PhraseSeriesFolder(folder).write(series);
    Map<String, String> first = files(folder);
    new PhraseSeriesFolder(folder).write(series);
    assertEquals(
        List.of("index.html", "series.csv", "series.json", "series.vl.json"),
        List.copyOf(first.keySet()));
    assertEquals(first, files(folder));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
