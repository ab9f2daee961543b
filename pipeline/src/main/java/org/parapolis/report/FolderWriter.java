package org.parapolis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the files of a folder that belong together; others that lie there are left alone. */
final class FolderWriter {

  private static final String ASIDE = ".writing-";

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
    try {
      for (Map.Entry<String, Bytes> file : files.entrySet()) {
        Path aside = aside(file.getKey());
        Files.createDirectories(aside.getParent());
        try (OutputStream stream = Files.newOutputStream(aside)) {
          file.getValue().to(stream);
        }
      }
      return moveIntoPlace();
    } finally {
      for (String name : files.keySet()) {
        Files.deleteIfExists(aside(name));
      }
    }
  }

  private List<Path> moveIntoPlace() throws IOException {
    List<Path> written = new ArrayList<>();
    for (String name : files.keySet()) {
      Path file = folder.resolve(name);
      Files.move(aside(name), file, StandardCopyOption.REPLACE_EXISTING);
      written.add(file);
    }
    return List.copyOf(written);
  }

  private Path aside(String name) {
    Path file = folder.resolve(name);
    return file.resolveSibling(ASIDE + file.getFileName());
  }
}
