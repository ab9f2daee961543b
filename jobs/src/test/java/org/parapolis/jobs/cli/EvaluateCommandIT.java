package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.Pipeline;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.GoldParagraph;
import org.parapolis.report.CodingScheme;
import org.parapolis.report.CodingSheet;
import org.parapolis.report.GoldJson;
import org.parapolis.report.LabelStudio;

/** The measuring commands as a user types them, on the bundled coded paragraphs. */
class EvaluateCommandIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GOLD = Path.of("../data/gold/paragraphs.jsonl");

  @TempDir Path temporary;

  @Test
  void printsScoresOfSetsTypesAndCodesAsJsonAlone() throws IOException {
    JsonNode scores = json(execute("mentions", GOLD, "--format", "json"));

    assertEquals(List.of("sets", "types", "codes", "errors"), names(scores));
    assertEquals(List.of("core", "extended", "broad"), names(scores.path("sets")));
    assertEquals(9, scores.path("types").size());
    assertEquals(
        List.of("level", "prominence", "role", "strength", "citation"),
        names(scores.path("codes")));
    for (String at : List.of("/sets/core", "/sets/broad/strict", "/types/actor", "/codes/role")) {
      assertTrue(scores.at(at).path("n").isInt(), at);
    }
    assertEquals(171, scores.at("/sets/broad/n").intValue());
    assertTrue(scores.at("/sets/core/strict/f1").doubleValue() > .8);
    assertTrue(scores.at("/codes/strength/kappa").doubleValue() > .5);
  }

  @Test
  void givesTheSameBytesForAnyOrderAndOtherFields() throws IOException {
    List<String> lines = new ArrayList<>();
    Random random = new Random(20161020);
    for (String line : Files.readAllLines(GOLD)) {
      ObjectNode paragraph = (ObjectNode) JSON.readTree(line);
      paragraph.putObject("of_our_own").put("coder", "N. N.");
      List<JsonNode> mentions = new ArrayList<>();
      paragraph.withArray("mentions").forEach(mentions::add);
      Collections.shuffle(mentions, random);
      ((ArrayNode) paragraph.get("mentions")).removeAll().addAll(mentions);
      lines.add(paragraph.toString());
    }
    Collections.shuffle(lines, random);
    Path shuffled = temporary.resolve("shuffled.jsonl");
    Files.writeString(shuffled, "\uFEFF" + String.join("\r\n", lines));

    assertEquals(
        execute("mentions", GOLD, "--format", "json"),
        execute("mentions", shuffled, "--format", "json"));
  }

  @Test
  void whatWasFoundScoresOneAgainstItself() throws IOException {
    Path found = temporary.resolve("found.jsonl");
    JsonNode first =
        json(execute("mentions", GOLD, "--predictions", found.toString(), "--format", "json"));
    JsonNode scores = json(execute("mentions", found, "--format", "json"));

    for (JsonNode set : scores.path("sets")) {
      assertEquals(1, set.path("f1").doubleValue());
      assertEquals(1, set.path("strict").path("f1").doubleValue());
    }
    for (JsonNode code : scores.path("codes")) {
      assertEquals(1, code.path("kappa").doubleValue());
    }
    assertEquals(0, scores.path("errors").size());
    assertEquals(first.at("/sets/broad/found"), scores.at("/sets/broad/n"));
    assertEquals(
        names(JSON.readTree(Files.readAllLines(GOLD).get(0))),
        names(JSON.readTree(Files.readAllLines(found).get(0))));
  }

  @Test
  void scoresASheetAndAnExportOfLabelStudioLikeJsonLines() throws IOException {
    List<GoldParagraph> paragraphs = new GoldJson().read(GOLD);
    Path sheet = temporary.resolve("settled.csv");
    Path export = temporary.resolve("export.json");
    try (Writer csv = Files.newBufferedWriter(sheet);
        Writer json = Files.newBufferedWriter(export)) {
      new CodingSheet(scheme()).write(csv, paragraphs);
      new LabelStudio().write(json, paragraphs);
    }
    Outcome expected = execute("mentions", GOLD, "--format", "json");

    assertEquals(expected, execute("mentions", sheet, "--format", "json"));
    assertEquals(expected, execute("mentions", export, "--format", "json"));
  }

  @Test
  void tellsWhatIsNotCodedYetAndLeavesItOut() throws IOException {
    String rows =
        """
        id,body,section,text,mention,type,level,prominence,role,strength
        A,GA,operative,Encourages cities to act,cities,actor,local,standalone,participation,2
        B,GA,operative,Recalls the local level,,,,,,
        """;
    Path sheet = Files.writeString(temporary.resolve("begun.csv"), rows);
    Path found = temporary.resolve("found.jsonl");
    Outcome outcome =
        execute("mentions", sheet, "--predictions", found.toString(), "--format", "json");

    assertEquals("not coded yet in \"" + sheet + "\", so not scored: 1 (B)\n", outcome.err());
    assertEquals(1, json(outcome).at("/sets/broad/n").intValue());
    assertEquals(1, json(outcome).at("/sets/broad/found").intValue());
    assertEquals(List.of("A"), new GoldJson().read(found).stream().map(p -> p.id()).toList());

    Path blank = temporary.resolve("blank.csv");
    Files.writeString(blank, rows.replaceAll("cities,actor.*", ",,,,,"));
    assertEquals(
        new Outcome(2, "", "mentions: no paragraph in \"" + blank + "\" is coded yet.\n"),
        execute("mentions", blank));
  }

  @Test
  void saysWhatIsNotDefinedAndWhy() throws IOException {
    Path one = temporary.resolve("one.jsonl");
    Files.writeString(one, Files.readAllLines(GOLD).get(0));
    JsonNode scores = json(execute("mentions", one, "--format", "json"));

    assertEquals(
        JSON.readTree(
            """
            {"precision": null, "recall": null, "f1": null, "n": 0, "found": 0, "matched": 0,
             "f1_interval": null, "reason": "nothing coded"}
            """),
        scores.at("/types/actor/strict"));
    assertEquals(
        JSON.readTree(
            """
            {"accuracy": null, "kappa": null, "n": 0, "confusion": {},
             "reason": "no pair has this code"}
            """),
        scores.at("/codes/level"));
    String text = execute("mentions", one, "--format", "text").out();
    assertTrue(text.contains("actor                  –         –         –"), text);
    assertTrue(!text.contains("NaN"), text);
  }

  @Test
  void namesParagraphAndTypeThatNoSetHolds() throws IOException {
    Path wrong = temporary.resolve("wrong.jsonl");
    String actor = Files.readAllLines(GOLD).get(3);
    Files.writeString(wrong, actor.replace("\"actor\"", "\"actr\""));

    assertEquals(
        new Outcome(
            2,
            "",
            "mentions: "
                + wrong
                + ": paragraph P006: unknown type \"actr\", one of [actor, named_actor,"
                + " network, official, concept, instrument, issue, level, place].\n"),
        execute("mentions", wrong));
  }

  @Test
  void doesNotWriteOverTheCoding() throws IOException {
    Path coding = Files.copy(GOLD, temporary.resolve("coding.jsonl"));

    assertEquals(2, execute("mentions", coding, "--predictions", coding.toString()).exit());
    assertEquals(-1, Files.mismatch(GOLD, coding));
  }

  @Test
  void everyPartAddsToWhatIsFound() {
    Outcome outcome = execute("ablation", GOLD, "--format", "csv");
    assertEquals(0, outcome.exit(), outcome.err());
    List<String[]> rows = outcome.out().lines().map(line -> line.split(",")).toList();
    int core = List.of(rows.get(0)).indexOf("core_f1");

    assertEquals(
        List.of("way", "keywords", "lexicon", "rules", "corenlp"),
        rows.stream().map(row -> row[0]).toList());
    double keywords = Double.parseDouble(rows.get(1)[core]);
    double lexicon = Double.parseDouble(rows.get(2)[core]);
    double rules = Double.parseDouble(rows.get(3)[core]);
    double corenlp = Double.parseDouble(rows.get(4)[core]);
    assertTrue(keywords < lexicon && lexicon < rules && rules <= corenlp, outcome.out());
  }

  private static CodingScheme scheme() throws IOException {
    return CodingScheme.of(
        Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons"))).lexicon().setOfType());
  }

  private static JsonNode json(Outcome outcome) throws IOException {
    assertEquals(0, outcome.exit(), outcome.err());
    return JSON.readTree(outcome.out());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Outcome execute(String command, Path gold, String... others) {
    List<String> all = new ArrayList<>(List.of("evaluate", command, "--gold", gold.toString()));
    all.addAll(List.of("--lexicons", "../lexicons"));
    all.addAll(List.of(others));
    return Outcome.of(all);
  }
}
