package org.parapolis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapolis.model.Category;
import org.parapolis.model.Measure;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/**
 * Who local and regional governments stand beside, how strongly texts speak of them and as what: by
 * body in its last complete five years, and against its first.
 */
final class SummaryComposition {

  /** Of fewer mentions a share says little. */
  private static final int FEWEST = 30;

  private static final Map<String, String> VIEWS =
      Map.of("actor", "those who act", "place", "places", "issue", "themes");

  private final SummarySeries series;
  private final List<SummarySentence> sentences = new ArrayList<>();

  SummaryComposition(SummarySeries series) {
    this.series = series;
  }

  List<SummarySentence> sentences() {
    List<SummaryPhrase> few = new ArrayList<>();
    for (String body : series.bodies()) {
      if (isEnough(body)) {
        standing(body);
        strength(body);
        view(body);
      } else {
        few.add(SummaryPhrase.of(SummarySeries.name(body)));
      }
    }
    if (!few.isEmpty()) {
      sentences.add(
          new SummarySentence(
              "few",
              Group.COMPOSITION,
              Lead.all(),
              SummaryPhrase.of(
                  "{}: no complete five years with at least {} core mentions, so no shares are given.",
                  SummaryEnglish.list(few),
                  FEWEST)));
    }
    return List.copyOf(sentences);
  }

  private boolean isEnough(String body) {
    return series
        .lastComplete(
            SummarySeries.key(
                PeriodType.FIVE_YEARS, body, SummarySeries.CORE, Measure.MENTIONS_PER_10000_WORDS))
        .filter(point -> point.count() >= FEWEST)
        .isPresent();
  }

  private void standing(String body) {
    SeriesKey share = standing(body, "government");
    SeriesPoint first = first(share).orElse(null);
    SeriesPoint last = series.lastComplete(share).orElse(null);
    if (first == null || last == null) {
      return;
    }
    SummaryPhrase now =
        SummaryPhrase.of(
            "{}, {}: {} of core mentions stand as government, alone or beside governments only{}",
            SummarySeries.name(body),
            last.period().label(),
            SummaryValue.percent(last),
            series
                .beside(last, standing(body, "stakeholder"))
                .map(point -> SummaryPhrase.of("; {} beside others", SummaryValue.percent(point)))
                .orElse(SummaryPhrase.of("")));
    say(
        last,
        body + ".standing",
        first.equals(last)
            ? SummaryPhrase.of("{}.", now)
            : SummaryPhrase.of(
                "{}. In {}, {} stood as government; the intervals {}.",
                now,
                first.period().label(),
                SummaryValue.percent(first),
                verdict(first, last)));
  }

  private static SeriesKey standing(String body, String value) {
    return new SeriesKey(
        PeriodType.FIVE_YEARS,
        body,
        new Category("standing", value),
        SummarySeries.CORE,
        Measure.SHARE_OF_MENTIONS);
  }

  private static String verdict(SeriesPoint first, SeriesPoint last) {
    return SummaryValue.overlap(first, last)
        ? "overlap, so the two ends alone show no difference"
        : "do not overlap";
  }

  /** The shares of a dimension in the last complete five years, greatest first. */
  private List<SeriesPoint> profile(String body, String set, String dimension) {
    List<SeriesPoint> profile = new ArrayList<>();
    for (SeriesKey key : series.shares(PeriodType.FIVE_YEARS, body, set, dimension)) {
      series.lastComplete(key).ifPresent(profile::add);
    }
    profile.sort(Comparator.comparingLong(SeriesPoint::count).reversed());
    return profile;
  }

  private void strength(String body) {
    List<SeriesPoint> profile = profile(body, "extended", "strength");
    if (profile.isEmpty()) {
      return;
    }
    SeriesPoint most = profile.get(0);
    List<SummaryPhrase> rest =
        profile.subList(1, profile.size()).stream()
            .map(
                point ->
                    SummaryPhrase.of(
                        "{} {} %",
                        CodeWords.of("strength", point.key().category().value()),
                        SummaryValue.cell(point, "value")))
            .toList();
    say(
        most,
        body + ".strength",
        SummaryPhrase.of(
            "{}, {}: the verb that governs an extended mention is most often of the kind “{}”: {}.{}",
            SummarySeries.name(body),
            most.period().label(),
            CodeWords.of("strength", most.key().category().value()),
            SummaryValue.percent(most),
            rest.isEmpty()
                ? ""
                : SummaryPhrase.of(" The rest: {}.", SummaryPhrase.joined(rest, ", "))));
    moved(profile).ifPresent(pair -> strengthChange(body, pair));
  }

  private void strengthChange(String body, Pair pair) {
    say(
        pair.last(),
        body + ".strength-change",
        SummaryPhrase.of(
            "{}: of these kinds, “{}” has moved most: from {} in {} to {} in {}; the intervals do not"
                + " overlap.",
            SummarySeries.name(body),
            CodeWords.of("strength", pair.last().key().category().value()),
            SummaryValue.percent(pair.first()),
            pair.first().period().label(),
            SummaryValue.percent(pair.last()),
            pair.last().period().label()));
  }

  /** A share in the first and in the last complete five years. */
  private record Pair(SeriesPoint first, SeriesPoint last) {

    double distance() {
      return Math.abs(value(last) - value(first));
    }

    private static double value(SeriesPoint point) {
      return point.value() == null ? 0 : point.value();
    }
  }

  /** The share with the greatest change of which the intervals do not overlap. */
  private Optional<Pair> moved(List<SeriesPoint> profile) {
    return profile.stream()
        .flatMap(last -> first(last.key()).map(first -> new Pair(first, last)).stream())
        .filter(pair -> !SummaryValue.overlap(pair.first(), pair.last()))
        .max(Comparator.comparingDouble(Pair::distance));
  }

  /** The first complete five years with mentions enough to compare. */
  private Optional<SeriesPoint> first(SeriesKey share) {
    return series.complete(share).stream()
        .filter(point -> point.estimate() != null && point.total() >= FEWEST)
        .findFirst();
  }

  private void view(String body) {
    List<SeriesPoint> profile = profile(body, "broad", "view");
    if (profile.isEmpty()) {
      return;
    }
    List<SummaryPhrase> shares =
        profile.stream()
            .map(
                point ->
                    SummaryPhrase.of(
                        "{} are about {}",
                        SummaryValue.percent(point),
                        VIEWS.getOrDefault(
                            point.key().category().value(), point.key().category().value())))
            .toList();
    say(
        profile.get(0),
        body + ".view",
        SummaryPhrase.of(
            "{}, {}: of broad mentions, {}.",
            SummarySeries.name(body),
            profile.get(0).period().label(),
            SummaryEnglish.list(shares)));
  }

  private void say(SeriesPoint lead, String id, SummaryPhrase phrase) {
    sentences.add(new SummarySentence(id, Group.COMPOSITION, Lead.of(lead), phrase));
  }
}
