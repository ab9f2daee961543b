package org.parapolis.jobs.bad;

import static org.parapolis.jobs.bad.BadCorpus.DOCUMENT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Real files that were cut, hit or stuffed on their way, and files under a wrong name. */
final class DamagedFiles {

  private static final long SEED = 6;

  /** So that PDFs, which cost most, are a fifth. */
  private static final Map<String, Integer> OF_EACH =
      Map.of("pdf", 20, "xml", 25, "docx", 30, "doc", 20, "html", 15, "txt", 15);

  private DamagedFiles() {}

  static void make(BadCorpus corpus) throws IOException {
    for (var type : new TreeMap<>(RealFiles.byEnding()).entrySet()) {
      Random random = new Random(SEED);
      int number = 0;
      for (byte[] original : type.getValue()) {
        for (int i = 0; i < OF_EACH.get(type.getKey()); i++) {
          String name = "%03d.%s".formatted(number++, type.getKey());
          corpus.add("truncated-" + type.getKey(), name, truncated(original, random));
          corpus.add("flipped-" + type.getKey(), name, flipped(original, random));
          corpus.add("inserted-" + type.getKey(), name, inserted(original, random));
        }
      }
    }
    makeTiny(corpus);
    makeMislabelled(corpus);
  }

  private static byte[] truncated(byte[] original, Random random) {
    return Arrays.copyOf(original, 1 + random.nextInt(original.length - 1));
  }

  /** One to a thousand bits. */
  private static byte[] flipped(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int hits = (int) Math.pow(10, 3 * random.nextDouble());
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  /** Up to 20 stretches of up to 300 bytes: random ones, or some of the file itself. */
  private static byte[] inserted(byte[] original, Random random) {
    int[] places = random.ints(1 + random.nextInt(20), 0, original.length).sorted().toArray();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int from = 0;
    for (int place : places) {
      bytes.write(original, from, place - from);
      from = place;
      byte[] stuffing = new byte[1 + random.nextInt(300)];
      if (random.nextBoolean()) {
        random.nextBytes(stuffing);
      } else {
        int begin = random.nextInt(Math.max(1, original.length - stuffing.length));
        System.arraycopy(original, begin, stuffing, 0, stuffing.length);
      }
      bytes.writeBytes(stuffing);
    }
    bytes.write(original, from, original.length - from);
    return bytes.toByteArray();
  }

  private static void makeTiny(BadCorpus corpus) throws IOException {
    for (String ending : List.of("pdf", "xml", "docx", "doc", "html", "txt", "", "zip")) {
      corpus.add("empty", "empty." + ending, "", "empty");
    }
    for (int i = 0; i < 256; i++) {
      corpus.add("one-byte", "%02x".formatted(i), new byte[] {(byte) i});
    }
  }

  /** What a file is, its content says: the ending changes nothing. */
  private static void makeMislabelled(BadCorpus corpus) throws IOException {
    List<String> endings = List.of("pdf", "xml", "docx", "doc", "html", "txt", "jpg", "");
    for (var type : new TreeMap<>(RealFiles.byEnding()).entrySet()) {
      for (String ending : endings) {
        String name = type.getKey() + " named." + ending;
        corpus.add("wrong-ending", name, type.getValue().get(0), DOCUMENT);
      }
    }
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    byte[] zip = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    for (String ending : endings) {
      corpus.add("wrong-ending", "picture named." + ending, picture, "unsupported-type");
      corpus.add("wrong-ending", "archive named." + ending, zip, "unsupported-type");
    }
  }
}
