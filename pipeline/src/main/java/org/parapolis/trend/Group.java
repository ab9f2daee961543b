package org.parapolis.trend;

import java.util.Map;
import java.util.TreeMap;
import org.parapolis.model.Category;

/**
 * Documents counted together: sums, and the same sums over every resample of the documents. A
 * document has the same weights wherever it is counted, so sums of groups are groups, and resamples
 * of two series may be compared one by one.
 */
final class Group {

  private final PoissonBootstrap bootstrap;
  private final Map<Category, Tally> sizes = new TreeMap<>();
  private final Map<Facet, Found> found = new TreeMap<>();

  Group(PoissonBootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  void add(DocumentCounts document) {
    byte[] weights = bootstrap.weights(document.id());
    document
        .sizes()
        .forEach((category, size) -> own(category).add(size.words(), size.paragraphs(), weights));
    document
        .hits()
        .forEach(
            (facet, hits) -> {
              DocumentCounts.Size size = document.size(base(facet.category()));
              own(facet).add(new Found.Part(document.id(), hits, size), weights);
            });
  }

  void add(Group other) {
    other.sizes.forEach((category, size) -> own(category).add(size));
    other.found.forEach((facet, hits) -> own(facet).add(hits));
  }

  /** Whose text a category's rates are of. */
  static Category base(Category category) {
    return DocumentCounter.isSized(category) ? category : Category.ALL;
  }

  private Tally own(Category category) {
    return sizes.computeIfAbsent(category, c -> new Tally(bootstrap.draws()));
  }

  private Found own(Facet facet) {
    return found.computeIfAbsent(facet, f -> new Found(bootstrap.draws()));
  }

  /** The category's own text; all 0 where there is none. */
  Tally size(Category category) {
    Tally own = sizes.get(category);
    return own == null ? new Tally(bootstrap.draws()) : own;
  }

  /** What was found of the facet; all 0 where there is nothing. */
  Found found(Facet facet) {
    Found own = found.get(facet);
    return own == null ? new Found(bootstrap.draws()) : own;
  }
}
