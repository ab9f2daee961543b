package org.parapolis.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.KeyWord;
import org.parapolis.model.Paragraph;

/**
 * Finds the words that are typical of one body against all others, and of the later half of a
 * body's years against the earlier half ({@link Keyness}). A word is tested where the side that has
 * more of it has it five times or more, in three documents or more; of each comparison and
 * direction the fifty with the greatest G² are kept, with p adjusted over all that were tested.
 */
public final class KeywordFinder {

  private static final int FEWEST = 5;
  private static final int FEWEST_DOCUMENTS = 3;
  private static final int KEPT = 50;

  private record Comparison(
      String name, Body body, String focus, String reference, WordCounts left, WordCounts right) {}

  private final Predicate<String> isFunctionWord;
  private final SortedMap<Body, NavigableMap<Integer, WordCounts>> groups = new TreeMap<>();

  /**
   * @param isFunctionWord whether a folded word is left out, since it says nothing by itself
   */
  public KeywordFinder(Predicate<String> isFunctionWord) {
    this.isFunctionWord = isFunctionWord;
  }

  /**
   * Takes in a paragraph, each once and document by document.
   *
   * @param document with a day of adoption
   */
  public void add(Document document, Paragraph paragraph) {
    int year = Objects.requireNonNull(document.adopted()).getYear();
    groups
        .computeIfAbsent(document.body(), body -> new TreeMap<>())
        .computeIfAbsent(year, y -> new WordCounts())
        .add(document, paragraph);
  }

  /** Sorted by comparison and body; within them more frequent in the focus first, then by G². */
  public List<KeyWord> find() {
    List<KeyWord> tested = new ArrayList<>();
    comparisons().forEach(comparison -> tested.addAll(test(comparison)));
    double[] q = BenjaminiHochberg.adjusted(tested.stream().mapToDouble(KeyWord::p).toArray());
    List<KeyWord> adjusted = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      adjusted.add(tested.get(i).adjusted(q[i]));
    }
    return kept(adjusted);
  }

  private List<Comparison> comparisons() {
    List<Comparison> all = new ArrayList<>();
    groups.forEach(
        (body, years) -> {
          List<WordCounts> others = new ArrayList<>();
          groups.forEach((other, own) -> others.addAll(other == body ? List.of() : own.values()));
          if (!others.isEmpty()) {
            all.add(
                new Comparison(
                    "body",
                    body,
                    body.name(),
                    "other bodies",
                    WordCounts.of(years.values()),
                    WordCounts.of(others)));
          }
        });
    groups.forEach(
        (body, years) -> {
          if (years.size() > 1) {
            all.add(halves(body, years));
          }
        });
    return all;
  }

  /** The middle year of an odd number is of the later half. */
  private static Comparison halves(Body body, NavigableMap<Integer, WordCounts> years) {
    int first = years.firstKey();
    int last = years.lastKey();
    int middle = first + (last - first + 1) / 2;
    return new Comparison(
        "time",
        body,
        years(middle, last),
        years(first, middle - 1),
        WordCounts.of(years.tailMap(middle, true).values()),
        WordCounts.of(years.headMap(middle, false).values()));
  }

  private static String years(int first, int last) {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }

  private List<KeyWord> test(Comparison comparison) {
    List<KeyWord> tested = new ArrayList<>();
    if (comparison.left().total() == 0 || comparison.right().total() == 0) {
      return tested;
    }
    Set<String> words = new TreeSet<>(comparison.left().counts().keySet());
    words.addAll(comparison.right().counts().keySet());
    words.removeIf(isFunctionWord);
    for (String word : words) {
      WordCounts.@Nullable Count left = comparison.left().counts().get(word);
      WordCounts.@Nullable Count right = comparison.right().counts().get(word);
      Keyness keyness =
          Keyness.of(
              occurrences(left),
              comparison.left().total(),
              occurrences(right),
              comparison.right().total());
      WordCounts.@Nullable Count more = keyness.log2Ratio() > 0 ? left : right;
      if (more != null && more.occurrences() >= FEWEST && more.documents() >= FEWEST_DOCUMENTS) {
        tested.add(keyWord(comparison, word, left, right, more.first(), keyness));
      }
    }
    return tested;
  }

  private static long occurrences(WordCounts.@Nullable Count count) {
    return count == null ? 0 : count.occurrences();
  }

  private static KeyWord keyWord(
      Comparison comparison,
      String word,
      WordCounts.@Nullable Count left,
      WordCounts.@Nullable Count right,
      WordCounts.Place first,
      Keyness keyness) {
    return new KeyWord(
        comparison.name(),
        comparison.body(),
        comparison.focus(),
        comparison.reference(),
        word,
        occurrences(left),
        comparison.left().total(),
        occurrences(right),
        comparison.right().total(),
        left == null ? 0 : left.documents(),
        keyness.log2Ratio(),
        keyness.g2(),
        keyness.p(),
        1,
        first.document(),
        first.address());
  }

  private static List<KeyWord> kept(List<KeyWord> words) {
    Comparator<KeyWord> order =
        Comparator.comparing(KeyWord::comparison)
            .thenComparing(KeyWord::body)
            .thenComparing(word -> word.logRatio() <= 0)
            .thenComparing(Comparator.comparingDouble(KeyWord::g2).reversed())
            .thenComparing(KeyWord::word);
    List<KeyWord> kept = new ArrayList<>();
    String group = "";
    int place = 0;
    for (KeyWord word : words.stream().sorted(order).toList()) {
      String own = word.comparison() + word.body() + (word.logRatio() > 0);
      place = own.equals(group) ? place + 1 : 0;
      group = own;
      if (place < KEPT) {
        kept.add(word);
      }
    }
    return kept;
  }
}
