package org.parapolis.mention;

import java.util.Comparator;
import java.util.List;
import org.parapolis.model.Candidate;

/** What a paragraph holds, and what looked like it and was rejected; both in text order. */
public record Findings(List<Candidate> mentions, List<Rejected> rejected) {

  /** A candidate and the rule that rejected it. */
  public record Rejected(Candidate candidate, String rule) {}

  static final Comparator<Candidate> TEXT_ORDER =
      Comparator.comparing(Candidate::span).thenComparing(candidate -> candidate.entry().id());

  public Findings {
    mentions = mentions.stream().sorted(TEXT_ORDER).toList();
    rejected =
        rejected.stream()
            .sorted(
                Comparator.comparing(Rejected::candidate, TEXT_ORDER).thenComparing(Rejected::rule))
            .toList();
  }
}
