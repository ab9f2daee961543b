package org.parapolis.jobs.cli;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parapolis.evaluate.Agreement;
import org.parapolis.evaluate.Measure;
import org.parapolis.evaluate.MentionScorer;
import org.parapolis.evaluate.MentionScores;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/**
 * One way of finding mentions, what it reaches and what it costs.
 *
 * @param cpuMillis CPU time of one pass over all paragraphs, on one thread, models loaded
 */
record AblationRow(String name, MentionScores scores, double cpuMillis) {
  private static final int WARM_UP = 2;
  private static final int MEASURED = 3;

  static AblationRow of(
      String name,
      Function<GoldParagraph, List<GoldMention>> way,
      List<GoldParagraph> coded,
      MentionScorer scorer) {
    Map<String, List<GoldMention>> found = new LinkedHashMap<>();
    long begin = 0;
    for (int pass = 0; pass < WARM_UP + MEASURED; pass++) {
      begin = pass == WARM_UP ? cpuNanos() : begin;
      coded.forEach(paragraph -> found.put(paragraph.id(), way.apply(paragraph)));
    }
    double cpuMillis = (cpuNanos() - begin) / 1e6 / MEASURED;
    return new AblationRow(name, scorer.score(coded, found), cpuMillis);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What is measured, without the time; NaN for what is not defined. */
  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    scores.sets().forEach((set, measure) -> put(values, set, measure));
    scores
        .strictSets()
        .forEach((set, measure) -> values.put(set + "_strict_f1", measure.score().f1()));
    scores.codes().forEach((code, agreement) -> put(values, code, agreement));
    return values;
  }

  private static void put(Map<String, Double> values, String set, Measure measure) {
    values.put(set + "_precision", measure.score().precision());
    values.put(set + "_recall", measure.score().recall());
    values.put(set + "_f1", measure.score().f1());
  }

  private static void put(Map<String, Double> values, String code, Agreement agreement) {
    if (code.equals("citation")) {
      values.put("citation_accuracy", agreement.accuracy());
    } else {
      values.put(code + "_kappa", agreement.kappa(code.equals("strength")));
    }
  }
}
