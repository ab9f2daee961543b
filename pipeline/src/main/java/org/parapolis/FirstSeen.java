package org.parapolis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.Facet;
import org.parapolis.index.IndexedParagraph;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Uptake;
import org.parapolis.reuse.ComparedText;
import org.parapolis.reuse.TextComparer;

/**
 * Finds the earliest adopted paragraph of a run that holds some language. The index proposes the
 * paragraphs that share most with it, and the chain decides; then both look before the day that was
 * found, until there is nothing earlier.
 */
final class FirstSeen {

  private static final double SAME = .9;
  private static final int CANDIDATES = 100;
  private static final int STEPS = 20;

  private static final List<String> ADOPTED =
      Arrays.stream(DocumentKind.values())
          .filter(DocumentKind::isAdopted)
          .map(DocumentKind::name)
          .toList();

  private final ParagraphIndex index;
  private final TextComparer comparer;

  FirstSeen(ParagraphIndex index, TextComparer comparer) {
    this.index = index;
    this.comparer = comparer;
  }

  /** The earliest place, the first in order of the same day; null where there is none. */
  Uptake.@Nullable Source of(String language) {
    ComparedText text = comparer.read(language);
    SearchRequest adopted = SearchRequest.of("").where(Facet.KIND, ADOPTED);
    @Nullable IndexedParagraph first = null;
    for (int step = 0; step < STEPS; step++) {
      @Nullable LocalDate before = first == null ? null : dayBefore(first);
      @Nullable IndexedParagraph earlier = earliest(language, text, adopted.between(null, before));
      if (earlier == null) {
        break;
      }
      first = earlier;
    }
    return first == null
        ? null
        : new Uptake.Source(first.document(), first.symbol(), first.date(), first.address());
  }

  private static LocalDate dayBefore(IndexedParagraph paragraph) {
    return Objects.requireNonNull(paragraph.date()).minusDays(1);
  }

  private @Nullable IndexedParagraph earliest(
      String language, ComparedText text, SearchRequest within) {
    return index.alike(language, within, CANDIDATES).stream()
        .filter(IndexedParagraph::adopted)
        .filter(p -> comparer.containment(text, comparer.read(p.text())) >= SAME)
        .min(
            Comparator.comparing((IndexedParagraph p) -> Objects.requireNonNull(p.date()))
                .thenComparing(IndexedParagraph::document)
                .thenComparingInt(IndexedParagraph::ordinal))
        .orElse(null);
  }
}
