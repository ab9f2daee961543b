package org.parapolis.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.parapolis.model.NormalText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Word;

/**
 * The word triples of a paragraph (Broder 1997, "On the resemblance and containment of documents":
 * shingles of width 3), each as a hash of 64 bits. Numbers and the opening phrase are no part of
 * them, since they change while the sentence stays.
 */
public final class Shingles {

  /** A shorter paragraph is too poor in words to be told from another. */
  private static final int FEWEST_WORDS = 8;

  private static final int WIDTH = 3;

  private final int words;
  private final long[] sorted;

  private Shingles(long[] words) {
    this.words = words.length;
    long[] triples = new long[Math.max(words.length - WIDTH + 1, 0)];
    for (int i = 0; i < triples.length; i++) {
      triples[i] = mix(mix(mix(words[i]) + words[i + 1]) + words[i + 2]);
    }
    sorted = Arrays.stream(triples).sorted().distinct().toArray();
  }

  public static Shingles of(Paragraph paragraph) {
    return of(words(paragraph).stream());
  }

  /** Those of a text without opening phrase. */
  static Shingles of(String text) {
    return of(words(text));
  }

  private static Shingles of(Stream<String> words) {
    return new Shingles(words.mapToLong(Shingles::hash).toArray());
  }

  /** The folded words that a paragraph's triples are made of, in reading order. */
  public static List<String> words(Paragraph paragraph) {
    String text = paragraph.text();
    boolean opens = text.startsWith(paragraph.lead());
    return words(opens ? text.substring(paragraph.lead().length()) : text).toList();
  }

  private static Stream<String> words(String text) {
    return NormalText.of(text).words().stream()
        .map(Word::folded)
        .filter(word -> !word.isEmpty() && !Character.isDigit(word.codePointAt(0)));
  }

  /** Whether it has the eight words that a family asks for; only those that count are counted. */
  public boolean areEnough() {
    return words >= FEWEST_WORDS;
  }

  /** FNV-1a over the characters: {@link String#hashCode} is too short for a corpus's triples. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finalizer of MurmurHash3. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** The hashes, ascending, each once. */
  long[] sorted() {
    return sorted;
  }

  /** Triples of both by triples of either, 0 to 1; 0 where neither has any. */
  double resemblance(Shingles other) {
    int common = common(sorted, other.sorted);
    int either = sorted.length + other.sorted.length - common;
    return either == 0 ? 0 : (double) common / either;
  }

  /** Whether two paragraphs of these triples are near-identical (codebook, "Lineage"). */
  public boolean areNear(Shingles other) {
    return areEnough() && other.areEnough() && resemblance(other) >= Lineage.NEAR_IDENTICAL;
  }

  /** How many numbers two ascending rows share. */
  static int common(long[] one, long[] other) {
    int common = 0;
    int j = 0;
    for (int i = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && Arrays.equals(sorted, shingles.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }
}
