package org.parapolis.jobs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parapolis.Coding;
import org.parapolis.Pipeline;
import org.parapolis.extract.OcrMode;
import org.parapolis.jobs.spark.PlainTables;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.DocumentId;
import org.parapolis.model.StructuredDocument;

/**
 * The pipeline in a plain loop, without Spark: files are read, second texts of a document dropped,
 * the others coded, tables written. Arguments: {@code here} to read all in this JVM or {@code
 * apart} as a batch does, {@code one} core or {@code all}, how often to do it, a folder for the
 * tables, and folders to read. Prints CPU seconds of {@code read}, {@code code} and {@code write},
 * with the number of the pass behind them, from 1.
 */
final class LoopProbe {

  private LoopProbe() {}

  public static void main(String[] arguments) throws IOException {
    LexiconFiles lexicons =
        LexiconFiles.read(Path.of(System.getProperty("parapolis.home"), "lexicons"));
    List<Path> files = Stream.of(arguments).skip(4).flatMap(LoopProbe::files).toList();
    double start = Cpu.seconds();
    Pipeline here = Pipeline.with(lexicons);
    Pipeline pipeline = arguments[0].equals("apart") ? here.isolated(OcrMode.OFF) : here;
    boolean onAll = arguments[1].equals("all");
    for (int pass = 1; pass <= Integer.parseInt(arguments[2]); pass++) {
      SortedMap<DocumentId, StructuredDocument> documents = read(pipeline, files, onAll);
      double read = Cpu.seconds();
      Program.print("read" + pass, read - start);
      List<StructuredDocument> coded =
          documents.values().stream().filter(found -> found.document().isCoded()).toList();
      List<Coding> codings =
          coded.stream().map(found -> pipeline.code(found.paragraphs())).toList();
      double code = Cpu.seconds();
      Program.print("code" + pass, code - read);
      new PlainTables(Path.of(arguments[3])).write(List.copyOf(documents.values()), codings);
      start = Cpu.seconds();
      Program.print("write" + pass, start - code);
      Program.print("documents", documents.size());
      Program.print(
          "mentions", codings.stream().mapToDouble(coding -> coding.mentions().size()).sum());
    }
  }

  private static SortedMap<DocumentId, StructuredDocument> read(
      Pipeline pipeline, List<Path> files, boolean onAll) {
    SortedMap<DocumentId, StructuredDocument> documents = new TreeMap<>();
    on(onAll, files)
        .flatMap(file -> pipeline.read(file.toString(), bytes(file)).documents().stream())
        .forEachOrdered(found -> documents.putIfAbsent(found.document().id(), found));
    return documents;
  }

  private static <T> Stream<T> on(boolean allCores, List<T> list) {
    return allCores ? list.parallelStream() : list.stream();
  }

  static Stream<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
