package org.parapolis.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parapolis.model.Category;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;

/**
 * A sentence or two of the summary that belong together.
 *
 * @param id the same in every run that says it, {@code trend.SC.verdict}
 * @param lead the mentions it speaks of
 */
record SummarySentence(String id, Group group, Lead lead, SummaryPhrase phrase) {

  /** What a sentence is about, in the order of the summary. */
  enum Group {
    COVERAGE("What was read"),
    LEVEL("How often they are named"),
    TREND("Does it rise or fall?"),
    COMPOSITION("How they are spoken of"),
    DOMINATED("Texts that make a year"),
    EVENT("Before and after"),
    CAUTION("How far to trust this");

    private final String heading;

    Group(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A choice of mentions; as in {@code series.csv}, empty where it leaves all of them.
   *
   * @param periodType empty with period
   */
  record Lead(
      String body,
      String set,
      String measure,
      String dimension,
      String category,
      String periodType,
      String period) {

    /** All that a set holds. */
    static Lead of(String body, String set) {
      return new Lead(body, set, "", Category.ALL.dimension(), Category.ALL.value(), "", "");
    }

    /** Everything. */
    static Lead all() {
      return of(SeriesKey.ALL_BODIES, MentionSets.NESTED.get(0));
    }

    static Lead of(SeriesKey key) {
      return new Lead(
          key.body(),
          key.set(),
          key.measure().label(),
          key.category().dimension(),
          key.category().value(),
          "",
          "");
    }

    static Lead of(SeriesPoint point) {
      Lead lead = of(point.key());
      PeriodType type = point.period().type();
      return new Lead(
          lead.body,
          lead.set,
          lead.measure,
          lead.dimension,
          lead.category,
          type.label(),
          point.period().label());
    }
  }

  SummarySentence {
    Objects.requireNonNull(group);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(phrase);
    id = group.label() + "." + id;
  }

  String text() {
    return phrase.text();
  }

  List<SummaryNumber> numbers() {
    return phrase.numbers();
  }
}
