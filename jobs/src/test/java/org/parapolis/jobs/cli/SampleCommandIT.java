package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Section;
import org.parapolis.report.GoldJson;

/** The command as a user types it, on the General Assembly documents of the bundled sample. */
class SampleCommandIT {

  @TempDir static Path temporary;

  private static Outcome sample;

  @BeforeAll
  static void drawsFromARun() {
    String[] input = {"../data/sample/ga", "--name", "sample"};
    assertEquals(0, execute("extract", input).exit());
    assertEquals(0, execute("mentions", "--name", "sample").exit());
    sample = draw("coding", "--size", "40");
  }

  private static Outcome draw(String out, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--name", "sample"));
    arguments.addAll(List.of("--out", temporary.resolve(out).toString()));
    arguments.addAll(List.of(more));
    return execute("sample", arguments.toArray(String[]::new));
  }

  @Test
  void writesTheSameBytesOnEveryRunWhateverThePartitions() throws IOException {
    assertEquals(0, sample.exit(), sample.err());
    assertEquals(0, draw("again", "--size", "40", "--master", "local[1]").exit());
    Map<String, String> files = files("coding");
    assertEquals(files, files("again"));
    assertEquals(
        "[coding.csv, drawn.csv, label-studio.json, label-studio.xml, paragraphs.jsonl, strata.csv]",
        files.keySet().toString());
  }

  @Test
  void drawsHalfFromFoundAndHalfFromNearMissesAndNoFootnotes() throws IOException {
    List<GoldParagraph> drawn =
        new GoldJson().read(temporary.resolve("coding").resolve("paragraphs.jsonl"));
    assertEquals(40, drawn.size());
    assertTrue(drawn.stream().allMatch(paragraph -> paragraph.mentions().isEmpty()));
    assertTrue(drawn.stream().noneMatch(paragraph -> paragraph.section() == Section.FOOTNOTE));
    List<String> strata = Files.readAllLines(temporary.resolve("coding/strata.csv"));
    assertEquals("stratum,paragraphs,drawn", strata.get(0));
    Map<String, Integer> halves = new TreeMap<>();
    for (String line : strata.subList(1, strata.size())) {
      List<String> cells = List.of(line.split(",", -1));
      halves.merge(cells.get(0).replaceAll(":.*", ""), Integer.valueOf(cells.get(2)), Integer::sum);
    }
    assertEquals(Map.of("found", 20, "near", 20, "rest", 0), halves);
  }

  @Test
  void anUntouchedSheetIsNotCodedYet() {
    String sheet = temporary.resolve("coding/coding.csv").toString();
    Outcome outcome = execute("agreement", sheet, sheet);
    assertEquals(
        new Outcome(2, "", "agreement: no paragraph in \"" + sheet + "\" is coded yet.\n"),
        outcome);
  }

  /** Fills the sheet as a coder does: rows at its end, of which the first codes one mention. */
  @Test
  void aFilledSheetCanBeScored() throws IOException {
    Path coding = temporary.resolve("coding");
    Path found = temporary.resolve("found.jsonl");
    String drawn = coding.resolve("paragraphs.jsonl").toString();
    assertEquals(0, score(drawn, "--predictions", found.toString()).exit());
    List<GoldParagraph> paragraphs = new GoldJson().read(found);
    GoldParagraph first =
        paragraphs.stream().filter(p -> !p.mentions().isEmpty()).findFirst().orElseThrow();
    GoldMention one = first.mentions().get(0);
    StringBuilder sheet = new StringBuilder(Files.readString(coding.resolve("coding.csv")));
    sheet.append(
        "%s,,,,,\"%s\",,%s%n".formatted(first.id(), one.span().of(first.text()), one.type()));
    for (GoldParagraph other : paragraphs) {
      if (!other.id().equals(first.id())) {
        sheet.append("%s,,,,,,,none%n".formatted(other.id()));
      }
    }
    Path settled = Files.writeString(temporary.resolve("settled.csv"), sheet);

    Outcome outcome = score(settled.toString(), "--format", "json");
    assertEquals("", outcome.err());
    JsonNode type = new ObjectMapper().readTree(outcome.out()).at("/types/" + one.type());
    assertEquals(List.of(1, 1), List.of(type.get("n").asInt(), type.get("matched").asInt()));
  }

  @Test
  void spreadsOverDocuments() throws IOException {
    List<GoldParagraph> drawn =
        new GoldJson().read(temporary.resolve("coding").resolve("paragraphs.jsonl"));
    long documents = drawn.stream().map(GoldParagraph::source).distinct().count();
    assertTrue(documents > 8, documents + " documents");
    assertEquals(40, new TreeSet<>(drawn.stream().map(GoldParagraph::id).toList()).size());
  }

  @Test
  void keepsTheWorkOfACoder() {
    assertEquals(
        new Outcome(
            2,
            "",
            "sample: \""
                + temporary.resolve("coding")
                + "\" is not empty; say --out with a new folder.\n"),
        draw("coding"));
    assertEquals("sample: --size takes a number from 1, not 0.\n", draw("x", "--size", "0").err());
  }

  @Test
  void saysWhenTheRunGivesFewerThanAskedFor() {
    String out = draw("all", "--size", "50000").out();

    assertTrue(out.matches("(?s).*The run gives no more: \\d+ of the 50000 asked for.*"), out);
  }

  private static Map<String, String> files(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(temporary.resolve(folder))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static Outcome score(String gold, String... more) {
    List<String> words = new ArrayList<>(List.of("evaluate", "mentions", "--gold", gold));
    words.addAll(List.of("--lexicons", "../lexicons"));
    words.addAll(List.of(more));
    return Outcome.of(words);
  }

  private static Outcome execute(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--lexicons", "../lexicons"));
    if (!command.equals("agreement")) {
      all.addAll(List.of("--work", temporary.resolve("runs").toString()));
      if (!all.contains("--master")) {
        all.addAll(List.of("--master", "local[2]"));
      }
    }
    return Outcome.of(all);
  }
}
