package org.parapolis.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parapolis.model.Category;
import org.parapolis.model.Event;
import org.parapolis.model.EventContrast;
import org.parapolis.model.Measure;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;
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
    Map<Event, List<EventContrast>> told = new LinkedHashMap<>();
    List<String> untold = new ArrayList<>();
    for (EventContrast contrast : series.findings().contrasts()) {
      if (isMain(contrast.key())) {
        told.computeIfAbsent(contrast.event(), event -> new ArrayList<>());
        if (contrast.interval() != null) {
          told.get(contrast.event()).add(contrast);
        }
      }
    }
    List<SummarySentence> sentences = new ArrayList<>();
    told.forEach(
        (event, contrasts) -> {
          if (contrasts.isEmpty()) {
            untold.add(event.label());
          } else {
            sentences.add(sentence(event, contrasts));
          }
        });
    if (!sentences.isEmpty()) {
      sentences.add(
          new SummarySentence(
              "cause",
              Group.EVENT,
              Lead.all(),
              SummaryPhrase.of(
                  "None of this shows a cause: a series that rises or falls all along gives such"
                      + " ratios around other years too.")));
    }
    if (!untold.isEmpty()) {
      sentences.add(
          new SummarySentence(
              "untold",
              Group.EVENT,
              Lead.all(),
              SummaryPhrase.of(
                  "No body has core mentions to compare on both sides of {}.",
                  SummaryEnglish.list(untold.stream().map(SummaryPhrase::of).toList()))));
    }
    return sentences;
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

  /** A window that reaches beyond the texts at hand. */
  private String partly(EventContrast contrast) {
    List<SeriesPoint> years = series.of(SummarySeries.main(contrast.key().body()));
    int first = years.get(0).period().number();
    SeriesPoint last = years.get(years.size() - 1);
    int end = contrast.event().end().getYear() + YEARS;
    boolean begins = first > contrast.event().begin().getYear() - YEARS;
    boolean ends =
        last.period().number() < end || (last.period().number() == end && !last.isComplete());
    if (begins && ends) {
      return "; the texts cover neither five years wholly";
    }
    return begins
        ? "; the texts begin within the five years before"
        : ends ? "; the texts end within the five years after" : "";
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
