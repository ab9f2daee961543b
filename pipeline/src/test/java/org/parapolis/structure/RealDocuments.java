package org.parapolis.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parapolis.extract.ExtractionException;
import org.parapolis.extract.Extractor;
import org.parapolis.extract.OcrMode;
import org.parapolis.model.LeadVerb;
import org.parapolis.model.StructuredDocument;

/** The bundled documents, read and structured with the bundled lexicon. */
public final class RealDocuments {

  private static final Path SAMPLE = Path.of("../data/sample");
  private static final Path LEXICON = Path.of("../lexicons/en");
  private static final Extractor EXTRACTOR =
      Extractor.inThisJvm(OcrMode.OFF, Duration.ofMinutes(1));

  private RealDocuments() {}

  /** The documents of {@code file} below the sample folder. */
  public static List<StructuredDocument> of(String file) {
    return read(SAMPLE.resolve(file), file);
  }

  /** The documents of {@code file}, the beginnings of real decisions, beside the tests. */
  static List<StructuredDocument> ofExcerpt(String file) {
    return read(Path.of("src/test/resources/org/parapolis/structure", file), file);
  }

  private static List<StructuredDocument> read(Path path, String file) {
    try {
      return new Structurer(verbs()).structure(EXTRACTOR.extract(file, Files.readAllBytes(path)));
    } catch (IOException | ExtractionException unreadable) {
      throw new IllegalStateException(file, unreadable);
    }
  }

  static List<String> files(String extension) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .map(file -> SAMPLE.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  static List<LeadVerb> verbs() {
    List<LeadVerb> verbs = new ArrayList<>();
    rows("operative-verbs.tsv").forEach(row -> verbs.add(verb(row, false)));
    rows("preambular-phrases.tsv").forEach(row -> verbs.add(verb(row, true)));
    return verbs;
  }

  /** id, form, strength, example, counterexample. */
  static List<String[]> rows(String table) {
    try (Stream<String> lines = Files.lines(LEXICON.resolve(table))) {
      return lines
          .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LeadVerb verb(String[] row, boolean preambular) {
    return new LeadVerb(row[1], preambular, Integer.parseInt(row[2]));
  }
}
