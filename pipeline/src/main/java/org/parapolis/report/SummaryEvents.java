package org.parapolis.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parapolis.model.Category;
import org.parapolis.model.Event;
import org.parapolis.model.EventContrast;
import org.parapolis.model.Measure;
import org.parapolis.model.SeriesKey;
import org.parapolis.report.SummarySentence.Group;
import org.parapolis.report.SummarySentence.Lead;

/** The rate of core mentions in the five years before and after each event, by body. */
final class SummaryEvents {

  private static final int YEARS = 5;

  private final SummarySeries series;

  SummaryEvents(SummarySeries series) {
    this.series = series;
  }

  List<SummarySentence> sentences() {
    List<SummarySentence> sentences = new ArrayList<>();
    List<String> untold = new ArrayList<>();
    contrasts()
        .forEach(
            (event, contrasts) -> {
              if (contrasts.isEmpty()) {
                untold.add(event.label());
              } else {
                sentences.add(sentence(event, contrasts));
              }
            });
    if (!sentences.isEmpty()) {
      sentences.add(
          ofAll(
              "cause",
              SummaryPhrase.of(
                  "None of this shows a cause: a series that rises or falls all along gives such"
                      + " ratios around other years too.")));
    }
    if (!untold.isEmpty()) {
      sentences.add(
          ofAll(
              "untold",
              SummaryPhrase.of(
                  "No body has core mentions to compare on both sides of {}.",
                  SummaryEnglish.list(untold.stream().map(SummaryPhrase::of).toList()))));
    }
    return sentences;
  }

  /** Of each event, the bodies whose ratio has an interval. */
  private Map<Event, List<EventContrast>> contrasts() {
    Map<Event, List<EventContrast>> contrasts = new LinkedHashMap<>();
    for (EventContrast contrast : series.findings().contrasts()) {
      if (isMain(contrast.key())) {
        List<EventContrast> own =
            contrasts.computeIfAbsent(contrast.event(), event -> new ArrayList<>());
        if (contrast.interval() != null) {
          own.add(contrast);
        }
      }
    }
    return contrasts;
  }

  private static SummarySentence ofAll(String id, SummaryPhrase phrase) {
    return new SummarySentence(id, Group.EVENT, Lead.all(), phrase);
  }

  private static boolean isMain(SeriesKey key) {
    return !key.body().equals(SeriesKey.ALL_BODIES)
        && key.category().equals(Category.ALL)
        && key.set().equals(SummarySeries.CORE)
        && key.measure() == Measure.MENTIONS_PER_10000_WORDS;
  }

  private SummarySentence sentence(Event event, List<EventContrast> contrasts) {
    List<SummaryPhrase> parts = contrasts.stream().map(this::contrast).toList();
    String body = contrasts.size() == 1 ? contrasts.get(0).key().body() : SeriesKey.ALL_BODIES;
    return new SummarySentence(
        event.id(),
        Group.EVENT,
        Lead.of(body, SummarySeries.CORE),
        SummaryPhrase.of(
            "{} ({}): the rate of core mentions in the five years after, divided by that in the five"
                + " years before, is {}.",
            event.label(),
            SummaryTrends.span(
                Integer.toString(event.begin().getYear()), Integer.toString(event.end().getYear())),
            SummaryPhrase.joined(parts, "; ")));
  }

  private SummaryPhrase contrast(EventContrast contrast) {
    SummaryNumber ratio = number(contrast, "ratio", 0);
    int decimals = SummaryEnglish.decimals(ratio.value());
    return SummaryPhrase.of(
        "{} in the {} (95 % interval {} to {}{}{})",
        ratio,
        SummarySeries.name(contrast.key().body()),
        number(contrast, "low", decimals),
        number(contrast, "high", decimals),
        contains(contrast, 1) ? ", so it may not have changed" : "",
        partly(contrast));
  }

  private static boolean contains(EventContrast contrast, double value) {
    return contrast.interval() != null
        && contrast.interval().low() <= value
        && value <= contrast.interval().high();
  }

  /** That a window holds years without a text at hand, or with some texts only. */
  private String partly(EventContrast contrast) {
    String body = contrast.key().body();
    int begin = contrast.event().begin().getYear();
    int end = contrast.event().end().getYear();
    boolean before = !isCovered(body, begin - YEARS, begin);
    boolean after = !isCovered(body, end, end + YEARS);
    if (!before && !after) {
      return "";
    }
    return "; the texts cover only part of the five years "
        + (before && after ? "before and of those after" : before ? "before" : "after");
  }

  private boolean isCovered(String body, int first, int last) {
    Set<Integer> covered =
        series.complete(SummarySeries.main(body)).stream()
            .map(point -> point.period().number())
            .collect(Collectors.toSet());
    return IntStream.rangeClosed(first, last).allMatch(covered::contains);
  }

  private static SummaryNumber number(EventContrast contrast, String column, int decimals) {
    return SummaryNumber.cell(
        EventTable.TABLE,
        contrast,
        column,
        (BigDecimal cell) ->
            SummaryEnglish.decimal(cell, Math.max(decimals, SummaryEnglish.decimals(cell))));
  }
}
