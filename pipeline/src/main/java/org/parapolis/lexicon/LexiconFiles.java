package org.parapolis.lexicon;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lexicon folder as text, so that it can travel to every executor of a cluster.
 *
 * @param byName content of each TSV file by its path below the folder, "/" separated
 */
public record LexiconFiles(TreeMap<String, String> byName) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long MAX_BYTES = 16L << 20;

  public LexiconFiles {
    byName = new TreeMap<>(byName);
  }

  /**
   * Reads all {@code .tsv} files below {@code folder}.
   *
   * @throws LexiconException where the folder is missing, empty or not readable
   */
  public static LexiconFiles read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LexiconException("there is no lexicon folder at " + folder);
    }
    TreeMap<String, String> byName = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
      for (Path file : files) {
        byName.put(folder.relativize(file).toString().replace('\\', '/'), text(file));
      }
    } catch (IOException e) {
      throw new LexiconException(
          "cannot read the lexicon folder " + folder + ": " + e.getMessage());
    }
    if (byName.isEmpty()) {
      throw new LexiconException("the lexicon folder " + folder + " holds no .tsv file");
    }
    return new LexiconFiles(byName);
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new LexiconException(file + " is larger than 16 MB: not a lexicon file");
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new LexiconException(
          file + ": not UTF-8; save it as text with tabs and the character set UTF-8.");
    }
  }

  SortedMap<String, String> of(String language) {
    return byName.subMap(language + "/", language + "0");
  }
}
