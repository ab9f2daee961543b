package org.parapolis.jobs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Documents in UN XML, several times over, each time with other symbols. */
final class Copies {

  /** A symbol as the XML prints it, up to and with the number behind its last stroke. */
  private static final Pattern SYMBOL =
      Pattern.compile("(<docNumber refersTo=\"#symbol\">[^<]*/)(\\d+)");

  private Copies() {}

  /**
   * Every so manieth document of a folder whose symbol can be changed, until there are enough.
   *
   * @throws IllegalArgumentException where the folder has fewer
   */
  static List<Path> chosen(Path folder, int size) {
    List<Path> all =
        LoopProbe.files(folder.toString())
            .filter(file -> file.toString().endsWith(".xml") && SYMBOL.matcher(text(file)).find())
            .toList();
    if (all.size() < size) {
      throw new IllegalArgumentException(
          folder + " holds " + all.size() + " documents with symbol");
    }
    int step = all.size() / size;
    return IntStream.range(0, size).mapToObj(i -> all.get(i * step)).toList();
  }

  /** Writes the documents so many times into the folder. */
  static void write(List<Path> documents, int times, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int copy = 0; copy < times; copy++) {
      int shift = copy * 10_000;
      for (int i = 0; i < documents.size(); i++) {
        Matcher symbol = SYMBOL.matcher(text(documents.get(i)));
        String changed =
            symbol.replaceAll(m -> m.group(1) + (Integer.parseInt(m.group(2)) + shift));
        Files.writeString(folder.resolve("%02d-%05d.xml".formatted(copy, i)), changed);
      }
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
