package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.GoldParagraph;

/** Files that people hand over beside documents: damaged, swollen or made to do harm. */
class HostileFilesTest {

  /** Reads a file of one format. */
  private interface Reader {
    Object read(Path file) throws IOException;
  }

  private static final Map<String, Reader> READERS = new LinkedHashMap<>();

  static {
    READERS.put("proposals.csv", ProposalFile::sheet);
    READERS.put("proposals.txt", ProposalFile::text);
    READERS.put("events.csv", EventFile::read);
    READERS.put("gold.jsonl", file -> new GoldJson().read(file));
    READERS.put("studio.json", file -> new LabelStudio().read(file));
  }

  @TempDir Path folder;
  private final Map<String, byte[]> sound = new LinkedHashMap<>();

  @BeforeEach
  void realFiles() throws IOException {
    List<String> gold = Files.readAllLines(Path.of("../data/gold/paragraphs.jsonl"));
    List<GoldParagraph> paragraphs =
        new GoldJson().read(Files.write(folder.resolve("few"), gold.subList(0, 12)));
    StringWriter studio = new StringWriter();
    new LabelStudio().write(studio, paragraphs);
    sound.put("proposals.csv", Files.readAllBytes(Path.of("../data/proposals.csv")));
    sound.put(
        "proposals.txt", "1. Cities first.\n\n2. Mayors too.\n".getBytes(StandardCharsets.UTF_8));
    sound.put("events.csv", Files.readAllBytes(Path.of("../data/events.csv")));
    sound.put("gold.jsonl", Files.readAllBytes(folder.resolve("few")));
    sound.put("studio.json", studio.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsThemOrSaysInASentenceWhatIsWrong() throws IOException {
    Random random = new Random(20261122);
    for (Map.Entry<String, Reader> format : READERS.entrySet()) {
      byte[] whole = sound.get(format.getKey());
      int refused = 0;
      for (int round = 0; round < 400; round++) {
        refused += isRefused(format.getKey(), format.getValue(), damaged(whole, random)) ? 1 : 0;
      }
      assertFalse(isRefused(format.getKey(), format.getValue(), whole));
      assertTrue(refused > 0 || format.getKey().endsWith(".txt"), format.getKey());
    }
  }

  @Test
  void descendsIntoNoNestingWithoutEnd() throws IOException {
    byte[] deep = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    assertTrue(isRefused("gold.jsonl", READERS.get("gold.jsonl"), deep));
    assertTrue(isRefused("studio.json", READERS.get("studio.json"), deep));
  }

  @Test
  void readsNoFileWithoutEnd() throws IOException {
    Path file = folder.resolve("sparse");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(70L << 20);
    }
    for (Reader reader : READERS.values()) {
      InputFormatException refused =
          assertThrows(InputFormatException.class, () -> reader.read(file));
      assertEquals(file + ": larger than 64 MB; split it.", refused.getMessage());
    }
  }

  /** Whether it is refused as the command line expects; any other exception is a fault. */
  private boolean isRefused(String name, Reader reader, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    try {
      reader.read(file);
      return false;
    } catch (InputFormatException | IllegalArgumentException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()), e.getMessage());
      assertFalse(e.getMessage().contains("Exception"), e.getMessage());
      return true;
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    String hostile = "\"',;\t\n\r{}[]:\\\u0000-9eE";
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextInt(8) == 0
              ? (byte) random.nextInt(256)
              : (byte) hostile.charAt(random.nextInt(hostile.length()));
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }
}
