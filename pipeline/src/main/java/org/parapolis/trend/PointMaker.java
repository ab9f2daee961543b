package org.parapolis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.Period;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesPoint.Top;

/** Makes the points of one period from the groups of its bodies. */
final class PointMaker {

  private static final int FEW_DOCUMENTS = 10;
  private static final int FEW_MENTIONS = 5;
  private static final double DOMINATING = 1 / 3d;

  private final Period period;
  private final Map<String, Group> bodies;
  private final Standardiser standardiser;

  PointMaker(Period period, Map<String, Group> bodies, Standardiser standardiser) {
    this.period = period;
    this.bodies = bodies;
    this.standardiser = standardiser;
  }

  /**
   * One point for every series that goes through the period; where the body has no text in it, one
   * for every whole set.
   */
  List<SeriesPoint> of(Curves curves, Group group) {
    List<SeriesPoint> points = new ArrayList<>();
    boolean gap = group.size(Category.ALL).documents().value() == 0;
    for (Facet facet : curves.facets()) {
      if (gap && !facet.category().equals(Category.ALL)) {
        continue;
      }
      for (Measure measure : Measure.values()) {
        boolean hasShare = !DocumentCounter.isSized(facet.category());
        if (measure != Measure.SHARE_OF_MENTIONS || hasShare) {
          points.add(point(curves, facet, measure, group));
        }
      }
    }
    return points;
  }

  private SeriesPoint point(Curves curves, Facet facet, Measure measure, Group group) {
    Ratio ratio = Ratio.of(measure, facet, group);
    Top top = top(measure, facet, group);
    Standardiser.Result standardised =
        isStandardised(curves, facet.category())
            ? standardiser.standardise(measure, facet, bodies)
            : new Standardiser.Result(null, "");
    return new SeriesPoint(
        new SeriesKey(period.type(), curves.body(), facet.category(), facet.set(), measure),
        period,
        ratio.count().value(),
        ratio.total().value(),
        ratio.documents(),
        ratio.value(),
        ratio.estimate(),
        mean(measure, facet, group),
        standardised.value(),
        top,
        flags(curves, ratio, top),
        ratio.value() == null ? "no " + measure.denominator() : standardised.note());
  }

  /** Text of one kind or subject is not of every body. */
  private static boolean isStandardised(Curves curves, Category category) {
    return curves.body().equals(SeriesKey.ALL_BODIES) && Group.base(category).equals(Category.ALL);
  }

  private static @Nullable Double mean(Measure measure, Facet facet, Group group) {
    double documents = group.size(Group.base(facet.category())).documents().value();
    if (documents == 0) {
      return null;
    }
    return switch (measure) {
      case MENTIONS_PER_10000_WORDS -> measure.per() * group.found(facet).perWord() / documents;
      case PARAGRAPHS_PER_100 -> measure.per() * group.found(facet).perParagraph() / documents;
      case DOCUMENTS_PER_100, SHARE_OF_MENTIONS -> null;
    };
  }

  /** The document with most mentions; in shares of documents none weighs more than another. */
  private static @Nullable Top top(Measure measure, Facet facet, Group group) {
    Found.Part top = group.found(facet).top();
    if (top == null || measure == Measure.DOCUMENTS_PER_100) {
      return null;
    }
    Ratio ratio = Ratio.of(measure, facet, group);
    long count =
        measure == Measure.PARAGRAPHS_PER_100 ? top.hits().paragraphs() : top.hits().mentions();
    double share = (double) count / ratio.count().value();
    if (measure == Measure.SHARE_OF_MENTIONS) {
      return new Top(top.id(), share, null);
    }
    long size =
        measure == Measure.PARAGRAPHS_PER_100 ? top.size().paragraphs() : top.size().words();
    long left = ratio.total().value() - size;
    Double without =
        left <= 0 ? null : measure.per() * (double) (ratio.count().value() - count) / left;
    return new Top(top.id(), share, without);
  }

  private List<String> flags(Curves curves, Ratio ratio, @Nullable Top top) {
    List<String> flags = new ArrayList<>();
    if (ratio.documents() < FEW_DOCUMENTS) {
      flags.add(SeriesPoint.FEW_DOCUMENTS);
    }
    if (ratio.count().value() < FEW_MENTIONS) {
      flags.add(SeriesPoint.FEW_MENTIONS);
    }
    if (curves.incomplete().contains(period.number())) {
      flags.add(SeriesPoint.INCOMPLETE);
    }
    if (top != null && top.share() > DOMINATING && ratio.count().value() >= FEW_MENTIONS) {
      flags.add(SeriesPoint.DOMINATED);
    }
    return flags;
  }
}
