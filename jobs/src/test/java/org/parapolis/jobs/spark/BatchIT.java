package org.parapolis.jobs.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.Coding;
import org.parapolis.Pipeline;
import org.parapolis.Reading;
import org.parapolis.extract.OcrMode;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.Input;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.input.Listing;
import org.parapolis.jobs.store.LocalStore;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Failure;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Sha256;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.DocumentRow;

/** Spark changes the speed, never the answer: on real documents of the bundled sample. */
class BatchIT {

  /** XML, PDF (some of them twins of XML, one a scan) and text with several documents in a file. */
  private static final List<String> INPUTS =
      List.of("../data/sample/pdf", "../data/sample/sc", "../data/sample/climate");

  private static final LexiconFiles LEXICONS = LexiconFiles.read(Path.of("../lexicons"));
  private static final Listing LISTING = new InputLister(Configuration::new).list(INPUTS);

  @TempDir static Path folder;

  /** The tables of each way of running, as values and as bytes. */
  private static final Map<String, Contents> RUNS = new LinkedHashMap<>();

  private record Contents(
      List<DocumentRow> documents,
      List<Paragraph> paragraphs,
      List<Tables.MendEntry> mends,
      List<Failure> failures,
      List<Mention> mentions) {}

  @BeforeAll
  static void runsOnOneCoreAndOnTwo() {
    for (String master : List.of("local[1]", "local[2]")) {
      try (RunFolder run = RunFolder.hold(new LocalStore(folder.resolve(master)));
          Batch batch = Batch.open(master, LEXICONS, OcrMode.OFF, run, Progress.SILENT)) {
        batch.extract(LISTING);
        batch.mentions();
        batch.index("batch");
        batch.commit();
        RUNS.put(master, contents(RunFolder.tables(run.store())));
      }
    }
  }

  @Test
  void givesTheTablesOfThePlainLoop() {
    Contents plain = plainLoop();
    Contents spark = RUNS.get("local[1]");

    assertFalse(plain.mentions().isEmpty());
    assertFalse(plain.failures().isEmpty());
    assertEquals(plain.mends(), spark.mends());
    assertEquals(plain.failures(), failuresToRead(spark));
    assertEquals(plain.documents(), spark.documents());
    assertEquals(plain.paragraphs(), spark.paragraphs());
    assertEquals(plain.mentions(), spark.mentions());
  }

  @Test
  void givesTheSameTablesForAnyNumberOfPartitions() {
    assertEquals(RUNS.get("local[1]"), RUNS.get("local[2]"));
  }

  @Test
  void givesTheSameBytesForAnyNumberOfPartitions() throws IOException {
    Map<String, String> one = digests(RunFolder.tables(folder.resolve("local[1]")));

    assertEquals(6, one.size(), one.toString());
    assertEquals(one, digests(RunFolder.tables(folder.resolve("local[2]"))));
  }

  @Test
  void givesTheSameIndexForAnyNumberOfParts() throws IOException {
    Map<String, String> one = digests(RunFolder.index(folder.resolve("local[1]")));

    assertFalse(one.isEmpty());
    assertEquals(one, digests(RunFolder.index(folder.resolve("local[2]"))));
  }

  @Test
  void keepsTheXmlOfADocumentThatIsThereAsPdfToo() {
    List<DocumentRow> twins =
        RUNS.get("local[1]").documents().stream()
            .filter(row -> row.document().id().value().startsWith("S/RES/2788 (2025)"))
            .toList();

    assertEquals(2, twins.size());
    assertEquals(null, twins.get(0).duplicateOf());
    assertEquals(
        twins.get(0).document().id().value()
            + "~"
            + twins.get(1).document().source().sha256().substring(0, 8),
        twins.get(1).document().id().value());
    assertEquals(new DocumentId("S/RES/2788 (2025)"), twins.get(1).duplicateOf());
    assertEquals("application/pdf", twins.get(1).document().source().mediaType());
  }

  private static Contents contents(Store tables) {
    TableFiles files = new TableFiles(SparkSession.active(), TablePlace.of(tables), tables);
    return new Contents(
        rows(files, Tables.DOCUMENTS),
        rows(files, Tables.PARAGRAPHS),
        rows(files, Tables.MENDS),
        rows(files, Tables.FAILURES),
        rows(files, Tables.MENTIONS).stream().map(Tables.MentionEntry::mention).toList());
  }

  /** In the order of the file: that the file is sorted is part of what is tested. */
  private static <T> List<T> rows(TableFiles files, Table<T> table) {
    return files.read(table).collectAsList().stream().map(table::read).toList();
  }

  private static List<Failure> failuresToRead(Contents tables) {
    return tables.failures().stream().filter(f -> f.stage().equals("extract")).toList();
  }

  /** The pipeline without Spark, and duplicates resolved in the plainest way. */
  private static Contents plainLoop() {
    Pipeline pipeline = Pipeline.with(LEXICONS);
    FileReader reader = new FileReader(pipeline, new FileSource(Configuration::new));
    List<Tables.MendEntry> mends = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(LISTING.failures());
    Map<DocumentId, List<StructuredDocument>> found = new TreeMap<>();
    for (Input input : LISTING.files()) {
      Reading reading = reader.read(input);
      for (int i = 0; i < reading.mends().size(); i++) {
        mends.add(new Tables.MendEntry(input.path(), i, reading.mends().get(i)));
      }
      failures.addAll(reading.failures());
      for (StructuredDocument document : reading.documents()) {
        found.computeIfAbsent(document.document().id(), id -> new ArrayList<>()).add(document);
      }
    }
    List<DocumentRow> documents = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (List<StructuredDocument> same : found.values()) {
      same.sort(Comparator.comparingInt(BatchIT::preference));
      StructuredDocument kept = same.get(0);
      Coding coding =
          kept.document().isCoded()
              ? pipeline.code(kept.paragraphs())
              : new Coding(List.of(), List.of());
      documents.add(PlainDuplicates.kept(kept));
      same.stream().skip(1).map(PlainDuplicates::dropped).forEach(documents::add);
      paragraphs.addAll(kept.paragraphs());
      mentions.addAll(coding.mentions());
    }
    documents.sort(Comparator.comparing(row -> row.document().id()));
    return new Contents(documents, paragraphs, mends, failures, mentions);
  }

  private static int preference(StructuredDocument document) {
    return document.document().source().mediaType().equals("application/pdf") ? 1 : 0;
  }

  private static Map<String, String> digests(Path tables) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(tables)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> digests.put(tables.relativize(file).toString(), digest(file)));
    }
    return digests;
  }

  private static String digest(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
