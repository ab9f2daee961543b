package org.parapolis.trend;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.DocumentId;

/**
 * Documents counted together: sums, and the same sums over every resample of the documents. A
 * document has the same weights wherever it is counted, so sums of groups are groups, and resamples
 * of two series may be compared one by one.
 */
final class Group {

  /** How much text there is; {@code documents} that have any of it. */
  static final class Size {
    private final double[] resampledWords;
    private final double[] resampledParagraphs;
    private final double[] resampledDocuments;
    private long words;
    private long paragraphs;
    private int documents;

    Size(int draws) {
      resampledWords = new double[draws];
      resampledParagraphs = new double[draws];
      resampledDocuments = new double[draws];
    }

    private void add(DocumentCounts.Size size, byte[] weights) {
      words += size.words();
      paragraphs += size.paragraphs();
      documents++;
      for (int i = 0; i < weights.length; i++) {
        resampledWords[i] += (double) size.words() * weights[i];
        resampledParagraphs[i] += (double) size.paragraphs() * weights[i];
        resampledDocuments[i] += weights[i];
      }
    }

    private void add(Size other) {
      words += other.words;
      paragraphs += other.paragraphs;
      documents += other.documents;
      plus(resampledWords, other.resampledWords);
      plus(resampledParagraphs, other.resampledParagraphs);
      plus(resampledDocuments, other.resampledDocuments);
    }

    Sum words() {
      return new Sum(words, resampledWords);
    }

    Sum paragraphs() {
      return new Sum(paragraphs, resampledParagraphs);
    }

    Sum documents() {
      return new Sum(documents, resampledDocuments);
    }
  }

  /** What was found; {@code top} is the document with the most mentions, the first of several. */
  static final class Hits {
    private final double[] resampledMentions;
    private final double[] resampledParagraphs;
    private final double[] resampledDocuments;
    private long mentions;
    private long paragraphs;
    private int documents;
    private double ratesPerWord;
    private double ratesPerParagraph;
    private @Nullable Top top;

    Hits(int draws) {
      resampledMentions = new double[draws];
      resampledParagraphs = new double[draws];
      resampledDocuments = new double[draws];
    }

    private void add(
        DocumentId id, DocumentCounts.Hits hits, DocumentCounts.Size size, byte[] weights) {
      mentions += hits.mentions();
      paragraphs += hits.paragraphs();
      documents++;
      ratesPerWord += size.words() == 0 ? 0 : (double) hits.mentions() / size.words();
      ratesPerParagraph +=
          size.paragraphs() == 0 ? 0 : (double) hits.paragraphs() / size.paragraphs();
      top = Top.greater(top, new Top(id, hits, size));
      for (int i = 0; i < weights.length; i++) {
        resampledMentions[i] += hits.mentions() * weights[i];
        resampledParagraphs[i] += hits.paragraphs() * weights[i];
        resampledDocuments[i] += weights[i];
      }
    }

    private void add(Hits other) {
      mentions += other.mentions;
      paragraphs += other.paragraphs;
      documents += other.documents;
      ratesPerWord += other.ratesPerWord;
      ratesPerParagraph += other.ratesPerParagraph;
      top = other.top == null ? top : Top.greater(top, other.top);
      plus(resampledMentions, other.resampledMentions);
      plus(resampledParagraphs, other.resampledParagraphs);
      plus(resampledDocuments, other.resampledDocuments);
    }

    Sum mentions() {
      return new Sum(mentions, resampledMentions);
    }

    Sum paragraphs() {
      return new Sum(paragraphs, resampledParagraphs);
    }

    Sum documents() {
      return new Sum(documents, resampledDocuments);
    }

    /** The sum over documents of mentions per word. */
    double ratesPerWord() {
      return ratesPerWord;
    }

    /** The sum over documents of paragraphs with a mention per paragraph. */
    double ratesPerParagraph() {
      return ratesPerParagraph;
    }

    @Nullable Top top() {
      return top;
    }
  }

  /** A count, and the same of every resample, which readers leave as it is. */
  static final class Sum {
    private final long value;
    private final double[] resampled;

    private Sum(long value, double[] resampled) {
      this.value = value;
      this.resampled = resampled;
    }

    long value() {
      return value;
    }

    double[] resampled() {
      return resampled;
    }
  }

  /** One document's part in a series. */
  record Top(DocumentId id, DocumentCounts.Hits hits, DocumentCounts.Size size) {

    static Top greater(@Nullable Top one, Top other) {
      if (one == null) {
        return other;
      }
      int order = Integer.compare(other.hits.mentions(), one.hits.mentions());
      return order > 0 || (order == 0 && other.id.compareTo(one.id) < 0) ? other : one;
    }
  }

  private final PoissonBootstrap bootstrap;
  private final Size noSize;
  private final Hits noHits;
  private final Map<Category, Size> sizes = new TreeMap<>();
  private final Map<Facet, Hits> hits = new TreeMap<>();

  Group(PoissonBootstrap bootstrap) {
    this.bootstrap = bootstrap;
    noSize = new Size(bootstrap.draws());
    noHits = new Hits(bootstrap.draws());
  }

  void add(DocumentCounts document) {
    byte[] weights = bootstrap.weights(document.id());
    document.sizes().forEach((category, size) -> own(category).add(size, weights));
    document
        .hits()
        .forEach(
            (facet, found) ->
                own(facet)
                    .add(document.id(), found, document.size(base(facet.category())), weights));
  }

  void add(Group other) {
    other.sizes.forEach((category, size) -> own(category).add(size));
    other.hits.forEach((facet, found) -> own(facet).add(found));
  }

  /** Whose text a category's rates are of. */
  static Category base(Category category) {
    return DocumentCounter.isSized(category) ? category : Category.ALL;
  }

  private Size own(Category category) {
    return sizes.computeIfAbsent(category, c -> new Size(bootstrap.draws()));
  }

  private Hits own(Facet facet) {
    return hits.computeIfAbsent(facet, f -> new Hits(bootstrap.draws()));
  }

  /** Of the category's own text; all 0 where there is none. */
  Size size(Category category) {
    return sizes.getOrDefault(category, noSize);
  }

  /** Of the facet; all 0 where there is none. */
  Hits hits(Facet facet) {
    return hits.getOrDefault(facet, noHits);
  }

  private static void plus(double[] sums, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }
}
