package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapolis.index.IndexBuilder;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.language.Lemmas;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Proposal;
import org.parapolis.model.StructuredDocument;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeStatus;

/** Uptake on the labelled cases, and on single real paragraphs; against all of data/sample. */
class UptakeIT {

  private static final Path SAMPLE = Path.of("../data/sample");

  @TempDir static Path folder;

  private static final Map<DocumentId, AdoptedText> texts = new TreeMap<>();
  private static ParagraphIndex index;
  private static UptakeFinder finder;

  @BeforeAll
  static void indexTheSample() throws IOException {
    Pipeline pipeline = Pipeline.with(LexiconFiles.read(Path.of("../lexicons")));
    Lemmas lemmas = new Lemmas();
    Map<DocumentId, StructuredDocument> documents = documents(pipeline);
    Map<DocumentId, Coding> codings = new TreeMap<>();
    try (IndexBuilder builder =
        new IndexBuilder(folder, "sample", lemmas::of, pipeline.lexicon().setOfType())) {
      for (StructuredDocument one : documents.values()) {
        Coding coding = pipeline.code(one.paragraphs());
        codings.put(one.document().id(), coding);
        builder.add(one.document(), one.paragraphs(), coding.mentions());
      }
      builder.commit();
    }
    index = ParagraphIndex.open(folder, lemmas::of);
    finder = new UptakeFinder(pipeline, lemmas::of, index);
    documents.forEach(
        (id, one) ->
            texts.put(
                id, finder.text(one.document(), one.paragraphs(), codings.get(id).mentions())));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /** Those in the UN's own markup; the PDF files among them are other prints of the same. */
  private static Map<DocumentId, StructuredDocument> documents(Pipeline pipeline)
      throws IOException {
    Map<DocumentId, StructuredDocument> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(xml|txt)")).sorted().toList()) {
        for (StructuredDocument one :
            pipeline.read(file.toString(), Files.readAllBytes(file)).documents()) {
          documents.putIfAbsent(one.document().id(), one);
        }
      }
    }
    return documents;
  }

  /** What the file says of a proposal, and what was found. */
  private record Case(
      String id,
      String kind,
      UptakeStatus wording,
      UptakeStatus status,
      String place,
      Uptake found) {

    boolean isRight() {
      return found.status() == status;
    }

    boolean isAtPlace() {
      return status == UptakeStatus.ABSENT || places().contains(place);
    }

    private List<String> places() {
      Uptake.Got got = found.got();
      return got == null
          ? List.of()
          : List.of(
              got.source().symbol() + " " + got.source().address(),
              got.source().symbol() + " " + got.next());
    }
  }

  private static List<Case> cases(String file) throws IOException {
    List<Case> cases = new ArrayList<>();
    Path path = Path.of("src/test/resources/org/parapolis/reuse").resolve(file);
    List<String> rows = Files.readAllLines(path).stream().filter(l -> !l.startsWith("#")).toList();
    for (String row : rows.subList(1, rows.size())) {
      String[] cell = row.split("\t", -1);
      Uptake found = finder.find(proposal(cell), against(cell[2]));
      cases.add(
          new Case(
              cell[0],
              cell[1],
              UptakeStatus.valueOf(cell[9]),
              UptakeStatus.valueOf(cell[10]),
              cell[11] + " " + cell[12],
              found));
    }
    return cases;
  }

  private static Proposal proposal(String[] cell) {
    return new Proposal(
        cell[0],
        "",
        "",
        cell[3],
        cell[4],
        cell[8],
        Arrays.stream(cell[5].split(";", -1)).map(String::strip).filter(t -> !t.isEmpty()).toList(),
        cell[6].isEmpty() ? null : Integer.valueOf(cell[6]),
        cell[7].isEmpty() ? null : LocalDate.parse(cell[7]));
  }

  private static List<AdoptedText> against(String symbols) {
    return Arrays.stream(symbols.split(";", -1)).map(UptakeIT::text).toList();
  }

  private static AdoptedText text(String symbol) {
    return texts.values().stream()
        .filter(text -> text.document().isCalled(symbol.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in the sample: " + symbol));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uptake-cases-dev.tsv", "uptake-cases.tsv"})
  void givesLabelledCasesTheirStatus(String file) throws IOException {
    List<Case> cases = cases(file);
    Map<UptakeStatus, int[]> counts = new EnumMap<>(UptakeStatus.class);
    StringBuilder wrong = new StringBuilder();
    for (Case one : cases) {
      counts.computeIfAbsent(one.status(), s -> new int[3])[one.isRight() ? 0 : 1]++;
      counts.computeIfAbsent(one.found().status(), s -> new int[3])[2] += one.isRight() ? 0 : 1;
      if (!one.isRight() || one.found().wording() != one.wording() || !one.isAtPlace()) {
        wrong.append(told(one));
      }
    }
    StringBuilder scores = new StringBuilder();
    counts.forEach((status, c) -> scores.append(score(status, c)));
    long right = cases.stream().filter(Case::isRight).count();
    System.out.printf("%s: %d of %d right%n%s", file, right, cases.size(), scores);

    assertTrue(right >= .95 * cases.size(), wrong.toString());
    counts.forEach((status, c) -> assertTrue(recall(c) >= .8, score(status, c) + wrong));
    counts.forEach((status, c) -> assertTrue(precision(c) >= .9, score(status, c) + wrong));
  }

  private static double recall(int[] counts) {
    return counts[0] + counts[1] == 0 ? 1 : (double) counts[0] / (counts[0] + counts[1]);
  }

  private static double precision(int[] counts) {
    return counts[0] + counts[2] == 0 ? 1 : (double) counts[0] / (counts[0] + counts[2]);
  }

  private static String score(UptakeStatus status, int[] c) {
    return "%-14s n %3d  precision %.2f  recall %.2f%n"
        .formatted(status, c[0] + c[1], precision(c), recall(c));
  }

  private static String told(Case one) {
    Uptake found = one.found();
    return "%s: %s/%s at %s, but found %s/%s at %s, %.2f/%.2f, %s -> %s, %s, first seen %s%n"
        .formatted(
            one.id(),
            one.wording(),
            one.status(),
            one.place(),
            found.wording(),
            found.status(),
            found.got() == null ? "-" : one.places(),
            found.containment(),
            found.overlap(),
            found.asked(),
            found.found(),
            found.modulatorsAdded(),
            found.firstSeen());
  }

  @Test
  void quotesTheParagraphGotAndSaysWhatChanged() {
    Uptake uptake =
        finder.find(
            Proposal.of(
                "1",
                "Encourages States to provide local governments with adequate financial and"
                    + " technical resources and capacities"),
            List.of(text("A/HRC/RES/57/12")));

    Uptake.Got got = uptake.got();
    assertEquals(
        new Uptake.Source(
            new DocumentId("A/HRC/RES/57/12"),
            "A/HRC/RES/57/12",
            LocalDate.of(2024, 10, 10),
            new Address("OP3")),
        got.source());
    assertEquals(
        "Encourages States to provide local governments with adequate financial", got.quote());
    assertEquals(new Uptake.Codes(3, "standalone"), uptake.found());
  }

  @Test
  void comparesWithTextsInAnyOrderAlike() {
    Proposal proposal =
        Proposal.of("1", "Acknowledging the work of the Advisory Group on Local Governments");
    AdoptedText one = text("A/RES/79/214");
    AdoptedText other = text("A/RES/79/1");

    assertEquals(
        finder.find(proposal, List.of(one, other)), finder.find(proposal, List.of(other, one)));
  }
}
