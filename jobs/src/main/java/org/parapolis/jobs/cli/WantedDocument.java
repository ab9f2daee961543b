package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parapolis.Pipeline;
import org.parapolis.Reading;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.input.FileReader;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.input.Input;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.spark.HadoopSettings;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.model.Failure;
import org.parapolis.model.StructuredDocument;
import org.parapolis.report.DocumentRow;

/** Finds what a user calls by a symbol, in the runs there are, or by the name of a file. */
final class WantedDocument {

  private final RunPlace place;
  private final Pipeline pipeline;
  private final PrintWriter err;
  private int failed;

  /**
   * @param err where to tell what of a file could not be read
   */
  WantedDocument(RunPlace place, Pipeline pipeline, PrintWriter err) {
    this.place = place;
    this.pipeline = pipeline;
    this.err = err;
  }

  /**
   * The documents of a file, or the one of this symbol.
   *
   * @throws WrongInput where there is neither; it names what is there and looks like it
   */
  List<StructuredDocument> find(String wanted) {
    if (isFile(wanted)) {
      return read(wanted);
    }
    Set<String> others = new TreeSet<>();
    for (String run : place.names()) {
      StoredTables tables = new StoredTables(RunFolder.tables(place.folder(run)));
      for (DocumentRow row : tables.documents()) {
        if (row.duplicateOf() == null && row.document().id().isCalled(wanted)) {
          return told(
              List.of(
                  new StructuredDocument(row.document(), tables.paragraphs(row.document().id()))));
        }
        others.add(row.document().id().value());
      }
    }
    throw new WrongInput(missing(wanted, others));
  }

  /** How many documents were not read, or read and not searched. */
  int failed() {
    return failed;
  }

  private void tell(Failure failure) {
    failed++;
    err.println(ErrorSentences.of(failure));
  }

  private List<StructuredDocument> told(List<StructuredDocument> documents) {
    documents.stream()
        .map(StructuredDocument::document)
        .filter(document -> !document.isCoded())
        .forEach(document -> tell(Failure.noLexicon(document)));
    return documents;
  }

  private static boolean isFile(String wanted) {
    try {
      return Files.exists(Path.of(wanted));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private List<StructuredDocument> read(String file) {
    FileReader reader = new FileReader(pipeline, new FileSource(HadoopSettings::get));
    List<StructuredDocument> documents = new ArrayList<>();
    for (Input input : InputLister.local(file).files()) {
      Reading reading = reader.read(input);
      documents.addAll(reading.documents());
      reading.failures().forEach(this::tell);
    }
    return told(documents);
  }

  private String missing(String wanted, Set<String> others) {
    String runs = String.join(", ", place.names());
    return others.isEmpty()
        ? "there is no file \""
            + wanted
            + "\", and no run to look for the symbol in; begin with ./parapolis run INPUT."
        : "there is no document \"%s\" in the run %s, and no such file; the nearest are %s."
            .formatted(wanted, runs, String.join(", ", NearestNames.of(wanted, others)));
  }
}
