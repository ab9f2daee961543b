package org.parapolis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parapolis.report.SummarySentence.Group;

/**
 * A run in plain sentences, each with the numbers it rests on. What is uncertain is said beside the
 * number; a change that is no trend is called none; causes are never named.
 *
 * @param run its name
 * @param sentences by group, in the order to be read
 */
record Summary(String run, List<SummarySentence> sentences) {

  Summary {
    sentences = List.copyOf(sentences);
  }

  static Summary of(ReportInput input) {
    Headline headline = Headline.of(input);
    SummarySeries series = new SummarySeries(input.trends());
    List<SummarySentence> sentences = new ArrayList<>();
    sentences.addAll(
        new SummaryCoverage(headline, series, Coverage.rows(input.documents())).sentences());
    sentences.addAll(new SummaryLevel(headline, series).sentences());
    sentences.addAll(new SummaryTrends(series).sentences());
    sentences.addAll(new SummaryComposition(series).sentences());
    sentences.addAll(new SummaryDominated(series, Terms.rows(input)).sentences());
    sentences.addAll(new SummaryEvents(series).sentences());
    sentences.addAll(new SummaryCaution(series).sentences());
    return new Summary(input.run().name(), sentences);
  }

  /** Sentences under one heading. */
  record Section(String heading, List<SummarySentence> sentences) {}

  /** The headings that have any sentence. */
  List<Section> sections() {
    return Arrays.stream(Group.values())
        .map(group -> new Section(group.heading(), of(group)))
        .filter(section -> !section.sentences().isEmpty())
        .toList();
  }

  private List<SummarySentence> of(Group group) {
    return sentences.stream().filter(sentence -> sentence.group() == group).toList();
  }
}
