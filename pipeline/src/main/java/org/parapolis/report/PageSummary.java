package org.parapolis.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Category;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.report.SummarySentence.Lead;

/**
 * The summary as the page shows it, with what its list of mentions is asked for by each sentence.
 */
record PageSummary(List<Group> groups) {

  /** The sentences on one matter; what comes after the first two is folded. */
  record Group(String title, boolean open, List<Line> sentences) {}

  /**
   * A sentence.
   *
   * @param lead as the page's address has it, {@code set=core&body=SC&year=2021}; empty where it
   *     speaks of no mentions
   */
  record Line(String text, String lead) {}

  static PageSummary of(Summary summary) {
    List<Group> groups = new ArrayList<>();
    for (Summary.Section section : summary.sections()) {
      List<Line> lines =
          section.sentences().stream()
              .map(sentence -> new Line(sentence.text(), lead(sentence)))
              .toList();
      groups.add(new Group(section.heading(), groups.size() < 2, lines));
    }
    return new PageSummary(groups);
  }

  private static String lead(SummarySentence sentence) {
    return switch (sentence.group()) {
      case COVERAGE, CAUTION -> "";
      case LEVEL, TREND, COMPOSITION, DOMINATED, EVENT -> query(sentence.lead());
    };
  }

  private static String query(Lead lead) {
    List<String> asked = new ArrayList<>(List.of("agreed=yes", "set=" + lead.set()));
    if (!lead.body().equals(SeriesKey.ALL_BODIES)) {
      asked.add("body=" + lead.body());
    }
    if (!lead.dimension().equals(Category.ALL.dimension())) {
      asked.add(lead.dimension() + "=" + encoded(lead.category()));
    }
    if (!lead.period().isEmpty()) {
      boolean session = lead.periodType().equals(PeriodType.SESSION.label());
      asked.add((session ? "session=" : "year=") + encoded(lead.period()));
    }
    return String.join("&", asked);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
