package org.parapolis.lexicon;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

  /** Ten times the bundled lexicon. */
  private static final long MAX_BYTES = 4L << 20;

  /** Of {@code en/terms/actors.tsv}. */
  private static final int DEPTH = 3;

  public LexiconFiles {
    byName = new TreeMap<>(byName);
  }

  /**
   * Reads all {@code .tsv} files below {@code folder}, 4 MB at most; links are refused, since they
   * may lead anywhere.
   *
   * @throws LexiconException where the folder is missing, empty, too large or not readable
   */
  public static LexiconFiles read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LexiconException("there is no lexicon folder at " + folder);
    }
    TreeMap<String, String> byName = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
      List<Path> files = paths.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += size(file);
        if (bytes > MAX_BYTES) {
          throw new LexiconException(folder + " holds more than 4 MB: not a lexicon folder");
        }
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

  private static long size(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new LexiconException(file + " is a link or no file; put the file itself there");
    }
    return Files.size(file);
  }

  private static String text(Path file) throws IOException {
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
