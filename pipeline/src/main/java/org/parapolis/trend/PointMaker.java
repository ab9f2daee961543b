package org.parapolis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.Period;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.model.SeriesPoint.Top;
import org.parapolis.trend.DocumentCounts.Hits;

/** Makes the points of one period from the groups of its bodies. */
final class PointMaker {

  private static final int FEW_DOCUMENTS = 10;
  private static final int FEW_MENTIONS = 5;
  private static final double DOMINATING = 1 / 3d;

  private final Map<String, Group> bodies;
  private final Standardiser standardiser;

  PointMaker(Map<String, Group> bodies, Standardiser standardiser) {
    this.bodies = bodies;
    this.standardiser = standardiser;
  }

  /**
   * One point for every series that goes through the period; where the body has no text in it, one
   * for every whole set.
   */
  List<SeriesPoint> of(Curves curves, Period period, Group group) {
    List<SeriesPoint> points = new ArrayList<>();
    boolean gap = group.size(Category.ALL).documents().value() == 0;
    for (Facet facet : curves.facets()) {
      if (gap && !facet.category().equals(Category.ALL)) {
        continue;
      }
      for (Measure measure : Measure.values()) {
        boolean hasShare = !DocumentCounter.isSized(facet.category());
        if (measure != Measure.SHARE_OF_MENTIONS || hasShare) {
          points.add(point(curves, period, facet, measure, group));
        }
      }
    }
    return points;
  }

  private SeriesPoint point(
      Curves curves, Period period, Facet facet, Measure measure, Group group) {
    Ratio ratio = Ratio.of(measure, facet, group);
    Top top = top(measure, ratio, group.found(facet));
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
        flags(curves.incomplete().contains(period.number()), ratio, top),
        note(ratio, standardised));
  }

  private static String note(Ratio ratio, Standardiser.Result standardised) {
    if (ratio.value() == null) {
      return "no " + ratio.measure().denominator();
    }
    List<String> notes = new ArrayList<>();
    if (ratio.estimate() == null) {
      notes.add("no interval: too few documents to resample");
    }
    if (!standardised.note().isEmpty()) {
      notes.add(standardised.note());
    }
    return String.join("; ", notes);
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

  /** Of shares of documents there is none: none weighs more than another. */
  private static @Nullable Top top(Measure measure, Ratio ratio, Found found) {
    return switch (measure) {
      case MENTIONS_PER_10000_WORDS ->
          top(ratio, found.mostMentions(), Hits::mentions, part -> part.size().words());
      case PARAGRAPHS_PER_100 ->
          top(ratio, found.mostParagraphs(), Hits::paragraphs, part -> part.size().paragraphs());
      case SHARE_OF_MENTIONS -> top(ratio, found.mostMentions(), Hits::mentions, null);
      case DOCUMENTS_PER_100 -> null;
    };
  }

  /** Without the document's part of the total there is no value without it. */
  private static @Nullable Top top(
      Ratio ratio,
      Found.@Nullable Part top,
      ToIntFunction<Hits> counted,
      @Nullable ToIntFunction<Found.Part> of) {
    if (top == null) {
      return null;
    }
    int own = counted.applyAsInt(top.hits());
    return new Top(
        top.id(),
        (double) own / ratio.count().value(),
        of == null ? null : ratio.valueWithout(own, of.applyAsInt(top)));
  }

  private List<String> flags(boolean isIncomplete, Ratio ratio, @Nullable Top top) {
    List<String> flags = new ArrayList<>();
    if (ratio.documents() < FEW_DOCUMENTS) {
      flags.add(SeriesPoint.FEW_DOCUMENTS);
    }
    if (ratio.count().value() < FEW_MENTIONS) {
      flags.add(SeriesPoint.FEW_MENTIONS);
    }
    if (isIncomplete) {
      flags.add(SeriesPoint.INCOMPLETE);
    }
    if (top != null && top.share() > DOMINATING && ratio.count().value() >= FEW_MENTIONS) {
      flags.add(SeriesPoint.DOMINATED);
    }
    return flags;
  }
}
