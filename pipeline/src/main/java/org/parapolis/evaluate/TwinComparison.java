package org.parapolis.evaluate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Document;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;

/**
 * Compares a document read from one format (PDF) with the same document read from another whose
 * structure is declared (AKN4UN).
 *
 * <p>Words are compared as multisets of lower-case words per address: for each address that either
 * reading has, the words of the longer paragraph count, and of these the ones that both have. A
 * paragraph that stands at another address thus loses all its words.
 */
public final class TwinComparison {

  private static final Set<Section> COMPARED =
      EnumSet.of(
          Section.TITLE, Section.PREAMBULAR, Section.OPERATIVE, Section.ANNEX, Section.HEADING);

  private TwinComparison() {}

  /** Scores {@code candidate} against {@code reference}. */
  public static TwinScore compare(StructuredDocument candidate, StructuredDocument reference) {
    Map<String, Paragraph> expected = byAddress(reference);
    Map<String, Paragraph> found = byAddress(candidate);
    List<String> missing =
        expected.entrySet().stream()
            .filter(entry -> !isPlaced(found.get(entry.getKey()), entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> extra =
        found.keySet().stream().filter(address -> !expected.containsKey(address)).toList();
    Document one = candidate.document();
    Document other = reference.document();
    return new TwinScore(
        other.id().value(),
        1,
        same(one, other, Document::id),
        same(one, other, Document::adopted),
        same(one, other, Document::title),
        expected.size(),
        expected.size() - missing.size(),
        words(found, expected, Math::max),
        words(found, expected, Math::min),
        missing,
        extra);
  }

  private static boolean isPlaced(@Nullable Paragraph found, Paragraph expected) {
    return found != null && found.section() == expected.section();
  }

  private static int same(Document one, Document other, Function<Document, Object> field) {
    return Objects.equals(field.apply(one), field.apply(other)) ? 1 : 0;
  }

  private static Map<String, Paragraph> byAddress(StructuredDocument document) {
    return document.paragraphs().stream()
        .filter(paragraph -> COMPARED.contains(paragraph.section()))
        .collect(
            Collectors.toMap(
                paragraph -> paragraph.address().value(),
                Function.identity(),
                (first, second) -> first,
                TreeMap::new));
  }

  private static long words(
      Map<String, Paragraph> found, Map<String, Paragraph> expected, LongBinaryOperator take) {
    return Stream.concat(found.keySet().stream(), expected.keySet().stream())
        .distinct()
        .mapToLong(address -> count(bag(found.get(address)), bag(expected.get(address)), take))
        .sum();
  }

  private static long count(
      Map<String, Long> one, Map<String, Long> other, LongBinaryOperator take) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .mapToLong(
            word -> take.applyAsLong(one.getOrDefault(word, 0L), other.getOrDefault(word, 0L)))
        .sum();
  }

  private static Map<String, Long> bag(@Nullable Paragraph paragraph) {
    if (paragraph == null) {
      return Map.of();
    }
    String[] words = paragraph.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+");
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
