package org.parapolis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the files of a folder that belong together; others that lie there are left alone.
 *
 * <p>They are written below {@code .writing}. One rename of that to {@code .written} is the moment
 * at which they count; from then on they are moved over the former ones, and whoever writes there
 * next ends what a killed process left to move.
 */
final class FolderWriter {

  private static final String UNFINISHED = ".writing";
  private static final String READY = ".written";

  /** Writes a text; the writer stays open. */
  interface Text {
    void to(Writer writer) throws IOException;
  }

  /** Writes bytes; the stream stays open. */
  interface Bytes {
    void to(OutputStream stream) throws IOException;
  }

  private final Path folder;
  private final Map<String, Bytes> files = new LinkedHashMap<>();

  /**
   * @param folder made where it is missing
   */
  FolderWriter(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds a file of text, in UTF-8.
   *
   * @throws IllegalStateException where there is one of this name
   */
  void text(String name, Text text) {
    bytes(
        name,
        stream -> {
          Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          text.to(writer);
          writer.flush();
        });
  }

  /**
   * Adds a file; one "folder/name" goes into a folder of the folder.
   *
   * @throws IllegalStateException where there is one of this name
   */
  void bytes(String name, Bytes bytes) {
    if (files.put(name, bytes) != null) {
      throw new IllegalStateException("two files are to be called " + name);
    }
  }

  /**
   * Writes every file aside first, so that a failed write leaves the former ones whole.
   *
   * @return the files, in the order they were added
   */
  List<Path> write() throws IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    moveReady();
    delete(unfinished);
    try {
      for (Map.Entry<String, Bytes> file : files.entrySet()) {
        Path aside = unfinished.resolve(file.getKey());
        Files.createDirectories(aside.getParent());
        try (OutputStream stream = Files.newOutputStream(aside)) {
          file.getValue().to(stream);
        }
      }
      Files.createDirectories(unfinished);
      Files.move(unfinished, folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(unfinished);
    }
    moveReady();
    return files.keySet().stream().map(folder::resolve).toList();
  }

  private void moveReady() throws IOException {
    Path ready = folder.resolve(READY);
    for (Path file : files(ready)) {
      Path target = folder.resolve(ready.relativize(file));
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
    delete(ready);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
