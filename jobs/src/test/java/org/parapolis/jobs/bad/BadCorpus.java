package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A folder that bad files are put into, a sub-folder a family, and what is expected of each. */
final class BadCorpus {

  /** A row in the table {@code documents}; every other expectation is a reason of failures. */
  static final String DOCUMENT = "document";

  /**
   * A file that was made.
   *
   * @param path as the tables have to name it
   * @param expected {@link #DOCUMENT} or reasons of failures, one of which has to come about; none
   *     where chance decides what is left of the file
   */
  record BadFile(String family, String path, Set<String> expected) {}

  private final Path folder;
  private final List<BadFile> files = new ArrayList<>();

  BadCorpus(Path folder) {
    this.folder = folder;
  }

  /** What was made so far. */
  List<BadFile> files() {
    return List.copyOf(files);
  }

  /** The folder of a family; made where it is missing. */
  Path family(String family) throws IOException {
    return Files.createDirectories(folder.resolve(family));
  }

  /** Puts a file of plain letters as name into the folder of its family. */
  void add(String family, String name, byte[] content, String... expected) throws IOException {
    Files.write(expect(family, name, expected), content);
  }

  void add(String family, String name, String content, String... expected) throws IOException {
    add(family, name, content.getBytes(UTF_8), expected);
  }

  /** A place for a file that the caller makes. */
  Path expect(String family, String name, String... expected) throws IOException {
    files.add(new BadFile(family, tablePath(family, name), Set.of(expected)));
    return family(family).resolve(name);
  }

  /**
   * Puts a file of any name, which need be no text.
   *
   * @param name the bytes of its name
   * @param inTables as the tables have to name it
   */
  void add(String family, byte[] name, String inTables, byte[] content, String... expected)
      throws IOException {
    files.add(new BadFile(family, tablePath(family, inTables), Set.of(expected)));
    Files.write(child(family(family), name), content);
  }

  private String tablePath(String family, String name) {
    return folder.getFileName() + "/" + family + "/" + name;
  }

  /** By way of a URI, since Java turns texts into names as the machine's locale says. */
  static Path child(Path folder, byte[] name) {
    ByteArrayOutputStream uri = new ByteArrayOutputStream();
    uri.writeBytes(folder.toUri().toString().getBytes(UTF_8));
    for (byte one : name) {
      uri.writeBytes("%%%02X".formatted(one).toUpperCase(Locale.ROOT).getBytes(UTF_8));
    }
    return Path.of(URI.create(uri.toString(UTF_8)));
  }
}
