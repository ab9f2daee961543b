package org.parapolis.trend;

import org.jspecify.annotations.Nullable;
import org.parapolis.model.Interval;
import org.parapolis.model.Measure;
import org.parapolis.model.SeriesPoint.Estimate;

/**
 * A measure of a group: what was counted, in what, and both of every resample.
 *
 * @param withHits documents in which anything was counted
 */
record Ratio(Measure measure, Sum count, Sum total, int documents, int withHits) {

  /** Where fewer documents than this hold a mention, resampling them cannot be trusted alone. */
  static final int FEW_WITH_HITS = 10;

  /** Of fewer documents a resample is empty too often: of three, once in e³, which is 20. */
  static final int FEWEST = 4;

  /** The facet's measure in the group. */
  static Ratio of(Measure measure, Facet facet, Group group) {
    Tally size = group.size(Group.base(facet.category()));
    Tally hits = group.found(facet).tally();
    int documents = (int) size.documents().value();
    int withHits = (int) hits.documents().value();
    return switch (measure) {
      case MENTIONS_PER_10000_WORDS ->
          new Ratio(measure, hits.amount(), size.amount(), documents, withHits);
      case PARAGRAPHS_PER_100 ->
          new Ratio(measure, hits.paragraphs(), size.paragraphs(), documents, withHits);
      case DOCUMENTS_PER_100 ->
          new Ratio(measure, hits.documents(), size.documents(), documents, withHits);
      case SHARE_OF_MENTIONS -> {
        Tally whole = group.found(Facet.whole(facet.set())).tally();
        yield new Ratio(measure, hits.amount(), whole.amount(), documents, withHits);
      }
    };
  }

  /** Null where the total is 0. */
  @Nullable Double value() {
    return total.value() == 0 ? null : scaled((double) count.value(), (double) total.value());
  }

  /** Less a document's part of either; null where nothing is left to divide by. */
  @Nullable Double valueWithout(int ownCount, int ownTotal) {
    long left = total.value() - ownTotal;
    return left <= 0 ? null : scaled((double) (count.value() - ownCount), (double) left);
  }

  /** Of each resample; not a number where its total is 0. */
  double[] resampled() {
    double[] values = new double[count.draws()];
    for (int i = 0; i < values.length; i++) {
      values[i] = scaled(count.resampled(i), total.resampled(i));
    }
    return values;
  }

  private double scaled(double count, double total) {
    return total == 0 ? Double.NaN : measure.per() * count / total;
  }

  /**
   * Where the value lies: of a share of documents by Wilson; else by resampling documents, and
   * where few of these hold a mention no narrower than if mentions were independent.
   */
  @Nullable Estimate estimate() {
    if (total.value() == 0) {
      return null;
    }
    if (measure == Measure.DOCUMENTS_PER_100) {
      return new Estimate(independent(), "wilson");
    }
    Interval resampled = documents < FEWEST ? null : PoissonBootstrap.percentile(resampled());
    if (resampled == null) {
      return null;
    }
    return isOfFew()
        ? new Estimate(hull(resampled, independent()), "envelope")
        : new Estimate(resampled, "bootstrap");
  }

  /** Of a share also where few lack the category: no resample knows of more of either kind. */
  private boolean isOfFew() {
    return withHits < FEW_WITH_HITS
        || (measure == Measure.SHARE_OF_MENTIONS && total.value() - count.value() < FEW_WITH_HITS);
  }

  /** As if each mention, paragraph or document were independent of every other. */
  private Interval independent() {
    if (measure == Measure.MENTIONS_PER_10000_WORDS) {
      Interval counts = Garwood.interval(count.value());
      return new Interval(
          scaled(counts.low(), (double) total.value()),
          scaled(counts.high(), (double) total.value()));
    }
    Interval share =
        Wilson.interval(Math.toIntExact(count.value()), Math.toIntExact(total.value()));
    return new Interval(measure.per() * share.low(), measure.per() * share.high());
  }

  private static Interval hull(Interval one, Interval other) {
    return new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
  }
}
