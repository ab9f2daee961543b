package org.parapolis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.Span;
import org.parapolis.report.MentionChange;
import org.parapolis.report.RuleSentences;

/**
 * Two codings of one paragraph. A mention that both have is paired with the one at the same place,
 * else with the first that overlaps it; each is paired once.
 */
final class CodingDiff {
  /** What may differ between two codings of one mention, in the order of the tables. */
  private static final Map<String, Function<Mention, @Nullable Object>> FIELDS = fields();

  private CodingDiff() {}

  /** What {@code now} gained, lost or codes otherwise, in text order. */
  static List<MentionChange> changes(Paragraph paragraph, Coding old, Coding now) {
    List<Mention> lost = new ArrayList<>(old.mentions());
    List<Mention> gained = new ArrayList<>(now.mentions());
    lost.removeIf(mention -> gained.removeIf(other -> differing(mention, other).isEmpty()));
    List<MentionChange> changes = new ArrayList<>();
    for (Mention was : lost) {
      Optional<Mention> is = successor(was, gained);
      is.ifPresent(gained::remove);
      changes.add(change(paragraph, was, is.orElse(null), is.isPresent() ? "" : reason(was, now)));
    }
    gained.forEach(is -> changes.add(change(paragraph, null, is, reason(is, old))));
    changes.sort(
        Comparator.comparing((MentionChange change) -> change.mention().span())
            .thenComparing(MentionChange::kind));
    return changes;
  }

  private static MentionChange change(
      Paragraph paragraph, @Nullable Mention was, @Nullable Mention is, String note) {
    Mention shown = is != null ? is : Objects.requireNonNull(was);
    return new MentionChange(
        paragraph,
        sentence(paragraph.text(), shown.span()),
        was,
        is,
        was == null || is == null ? List.of() : differing(was, is),
        note);
  }

  /** The mention at the same place, else the first that overlaps it. */
  private static Optional<Mention> successor(Mention was, List<Mention> candidates) {
    return candidates.stream()
        .filter(other -> other.span().equals(was.span()))
        .findFirst()
        .or(
            () ->
                candidates.stream().filter(other -> other.span().overlaps(was.span())).findFirst());
  }

  private static List<String> differing(Mention one, Mention other) {
    List<String> differing = new ArrayList<>();
    if (!one.span().equals(other.span())) {
      differing.add("text");
    }
    FIELDS.forEach(
        (name, value) -> {
          if (!Objects.equals(value.apply(one), value.apply(other))) {
            differing.add(name);
          }
        });
    return differing;
  }

  private static Map<String, Function<Mention, @Nullable Object>> fields() {
    Map<String, Function<Mention, @Nullable Object>> fields = new LinkedHashMap<>();
    fields.put("entry", Mention::entry);
    fields.put("type", Mention::type);
    fields.put("level", Mention::level);
    fields.put("prominence", Mention::prominence);
    fields.put("role", Mention::role);
    fields.put("strength", Mention::strength);
    fields.put("citation", Mention::citation);
    fields.put("modulators", Mention::modulators);
    return fields;
  }

  /** What the other coding made of this stretch, where it saw it at all. */
  private static String reason(Mention mention, Coding other) {
    for (Rejection rejection : other.rejections()) {
      if (rejection.span().overlaps(mention.span())) {
        return "rejected by " + rejection.rule() + sentenceOf(rejection.rule());
      }
    }
    for (Mention longer : other.mentions()) {
      if (longer.span().overlaps(mention.span())) {
        return "part of \"" + longer.text() + "\" by " + longer.entry();
      }
    }
    return "";
  }

  private static String sentenceOf(String rule) {
    return RuleSentences.of("rejected", rule.split(":", 2)[0])
        .map(sentence -> ": " + sentence)
        .orElse("");
  }

  /** The sentence by Unicode's rules: no models are loaded for showing one. */
  private static String sentence(String text, Span span) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int end = sentences.following(span.end() - 1);
    int begin =
        sentences.isBoundary(span.begin()) ? span.begin() : sentences.preceding(span.begin());
    return text.substring(begin, end).strip();
  }
}
