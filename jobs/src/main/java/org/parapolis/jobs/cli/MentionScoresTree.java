package org.parapolis.jobs.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.evaluate.Agreement;
import org.parapolis.evaluate.Measure;
import org.parapolis.evaluate.MentionScores;
import org.parapolis.evaluate.Score;
import org.parapolis.model.Interval;

/** Scores as JSON has them: what is not defined is null, and {@code reason} says why. */
final class MentionScoresTree {

  private MentionScoresTree() {}

  /** Sets, types, codes and errors. */
  static Map<String, Object> of(MentionScores scores) {
    Map<String, Object> tree = measures(scores);
    tree.put("errors", scores.errors().stream().map(MentionScoresTree::of).toList());
    return tree;
  }

  /** Sets, types and codes. */
  static Map<String, Object> measures(MentionScores scores) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("sets", of(scores.sets(), scores.strictSets()));
    tree.put("types", of(scores.types(), scores.strictTypes()));
    Map<String, Object> codes = new LinkedHashMap<>();
    scores.codes().forEach((code, agreement) -> codes.put(code, of(code, agreement)));
    tree.put("codes", codes);
    return tree;
  }

  private static Map<String, Object> of(Map<String, Measure> overlap, Map<String, Measure> strict) {
    Map<String, Object> tree = new LinkedHashMap<>();
    overlap.forEach(
        (name, measure) -> {
          Map<String, @Nullable Object> both = of(measure);
          both.put("strict", of(strict.get(name)));
          tree.put(name, both);
        });
    return tree;
  }

  private static Map<String, @Nullable Object> of(Measure measure) {
    Score score = measure.score();
    Interval interval = measure.f1().interval();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("precision", defined(score.precision()));
    tree.put("recall", defined(score.recall()));
    tree.put("f1", defined(score.f1()));
    tree.put("n", score.coded());
    tree.put("found", score.found());
    tree.put("matched", score.matched());
    tree.put("f1_interval", interval == null ? null : List.of(interval.low(), interval.high()));
    if (score.coded() == 0 || score.found() == 0) {
      tree.put("reason", score.coded() > 0 ? "nothing found" : "nothing coded");
    } else if (interval == null) {
      tree.put("reason", "too few documents with mentions for an interval");
    }
    return tree;
  }

  private static Map<String, @Nullable Object> of(String code, Agreement agreement) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("accuracy", defined(agreement.accuracy()));
    tree.put("kappa", defined(agreement.kappa(code.equals("strength"))));
    tree.put("n", agreement.n());
    tree.put("confusion", agreement.confusion());
    if (tree.get("kappa") == null) {
      tree.put("reason", agreement.n() == 0 ? "no pair has this code" : "only one value occurs");
    }
    return tree;
  }

  private static Map<String, Object> of(MentionScores.Disagreement error) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", error.kind());
    tree.put("id", error.paragraph().id());
    tree.put("type", error.mention().type());
    tree.put("begin", error.mention().span().begin());
    tree.put("end", error.mention().span().end());
    tree.put("text", error.mention().span().of(error.paragraph().text()));
    tree.put("paragraph", error.paragraph().text());
    return tree;
  }

  private static @Nullable Double defined(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
