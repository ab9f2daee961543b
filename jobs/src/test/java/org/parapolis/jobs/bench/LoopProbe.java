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
import org.parapolis.Pipeline;
import org.parapolis.extract.OcrMode;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.DocumentId;
import org.parapolis.model.StructuredDocument;

/**
 * The pipeline in a plain loop on one thread, without Spark and without tables: files are read,
 * second texts of a document dropped, the others coded, everything kept in memory. Arguments:
 * {@code here} to read all in this JVM or {@code apart} as a batch does, how often to do it, and
 * folders. Prints CPU seconds of {@code read} and {@code code}, with the number of the pass behind
 * them, from 1.
 */
final class LoopProbe {

  private LoopProbe() {}

  public static void main(String[] arguments) {
    LexiconFiles lexicons =
        LexiconFiles.read(Path.of(System.getProperty("parapolis.home"), "lexicons"));
    List<Path> files = Stream.of(arguments).skip(2).flatMap(LoopProbe::files).toList();
    double start = Cpu.seconds();
    Pipeline here = Pipeline.with(lexicons);
    Pipeline pipeline = arguments[0].equals("apart") ? here.isolated(OcrMode.OFF) : here;
    for (int pass = 1; pass <= Integer.parseInt(arguments[1]); pass++) {
      SortedMap<DocumentId, StructuredDocument> documents = read(pipeline, files);
      double read = Cpu.seconds();
      Program.print("read" + pass, read - start);
      int mentions = 0;
      for (StructuredDocument document : documents.values()) {
        if (document.document().isCoded()) {
          mentions += pipeline.code(document.paragraphs()).mentions().size();
        }
      }
      start = Cpu.seconds();
      Program.print("code" + pass, start - read);
      Program.print("documents", documents.size());
      Program.print("mentions", mentions);
    }
  }

  private static SortedMap<DocumentId, StructuredDocument> read(
      Pipeline pipeline, List<Path> files) {
    SortedMap<DocumentId, StructuredDocument> documents = new TreeMap<>();
    for (Path file : files) {
      for (StructuredDocument found : pipeline.read(file.toString(), bytes(file)).documents()) {
        documents.putIfAbsent(found.document().id(), found);
      }
    }
    return documents;
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
