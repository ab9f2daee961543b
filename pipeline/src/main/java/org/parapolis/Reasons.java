package org.parapolis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.Span;
import org.parapolis.report.ExplainedParagraph.FoundForm;
import org.parapolis.report.ExplainedParagraph.Reason;
import org.parapolis.report.LexiconRow;
import org.parapolis.report.RuleSentences;

/** Puts the rules of one paragraph into words. */
final class Reasons {
  /** What a term's column {@code context} says of a place that may act. */
  private static final String MAYBE_ACTOR = "maybe-actor";

  private final Lexicon lexicon;
  private final MarkedText text;
  private final MarkedText chapeau;

  Reasons(Lexicon lexicon, Paragraph paragraph) {
    this.lexicon = lexicon;
    this.text = lexicon.mark(paragraph.text());
    this.chapeau = lexicon.mark(paragraph.chapeau());
  }

  List<Reason> of(Mention mention) {
    List<Reason> reasons = new ArrayList<>();
    for (String rule : mention.rules()) {
      reasons.add(reason(rule, mention.entry(), mention.span()));
    }
    if (mayAct(mention)) {
      reasons.add(1, reason("type", mention.type(), MAYBE_ACTOR, mention.entry(), mention.span()));
    }
    return reasons;
  }

  /** A place that nothing made an actor, which no rule notes since it is what the row says. */
  private boolean mayAct(Mention mention) {
    return mention.type().equals("place")
        && lexicon.entry(mention.entry()).orElseThrow().get("context").equals(MAYBE_ACTOR)
        && mention.rules().stream().noneMatch(rule -> rule.startsWith("type="));
  }

  Reason of(Rejection rejection) {
    return reason("rejected", "", rejection.rule(), rejection.entry(), rejection.span());
  }

  /** {@code level=local:series} has a code and a value; a rule that only found has none. */
  private Reason reason(String noted, String own, Span span) {
    int colon = noted.indexOf(':');
    int equals = noted.indexOf('=');
    return equals < 0 || colon < equals
        ? reason("found", "", noted, own, span)
        : reason(
            noted.substring(0, equals),
            noted.substring(equals + 1, colon),
            noted.substring(colon + 1),
            own,
            span);
  }

  private Reason reason(String code, String value, String rule, String own, Span span) {
    List<String> sentences = new ArrayList<>();
    @Nullable LexiconRow row = null;
    for (String part : rule.split(":", -1)) {
      if (lexicon.entry(part).isPresent()) {
        row = row(part);
        sentences.add(RuleSentences.ofRow(code, part.equals(own)));
      } else {
        // A rule without a sentence is a defect that a test finds; its id still says something.
        sentences.add(RuleSentences.of(code, part).orElse(part));
      }
    }
    boolean named = row != null && !row.id().equals(own);
    return new Reason(
        code,
        value,
        rule,
        String.join("; ", sentences),
        row,
        named ? words(Objects.requireNonNull(row).id(), span) : List.of());
  }

  /** The row's words on the side where it looks for them, nearest to the mention; else above it. */
  private List<String> words(String id, Span mention) {
    List<Span> here = spans(text, id);
    List<Span> before = here.stream().filter(span -> span.end() <= mention.begin()).toList();
    List<Span> behind = here.stream().filter(span -> span.begin() >= mention.end()).toList();
    if (here.isEmpty()) {
      List<Span> above = spans(chapeau, id);
      return above.isEmpty() ? List.of() : List.of(above.get(above.size() - 1).of(chapeau.text()));
    }
    String side = lexicon.entry(id).orElseThrow().get("side");
    boolean isBefore =
        !before.isEmpty() && (behind.isEmpty() || side.isEmpty() || side.equals("left"));
    List<Span> within =
        here.stream().filter(span -> !before.contains(span) && !behind.contains(span)).toList();
    Span nearest =
        !within.isEmpty()
            ? within.get(0)
            : isBefore ? before.get(before.size() - 1) : behind.get(0);
    return List.of(nearest.of(text.text()));
  }

  private static List<Span> spans(MarkedText marked, String id) {
    return marked.hits().stream()
        .filter(hit -> hit.entry().id().equals(id))
        .map(hit -> marked.span(hit.first(), hit.last()))
        .sorted(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end))
        .toList();
  }

  /** The forms of these tables that stand in a stretch of the paragraph. */
  List<FoundForm> forms(List<String> tables, Span within) {
    List<FoundForm> found = new ArrayList<>();
    for (Hit hit : text.hits()) {
      Span span = text.span(hit.first(), hit.last());
      if (tables.contains(hit.entry().table()) && within.contains(span)) {
        found.add(new FoundForm(span.of(text.text()), row(hit.entry().id())));
      }
    }
    return found;
  }

  LexiconRow row(String id) {
    return new LexiconRow(
        id, lexicon.place(id).orElseThrow(), lexicon.entry(id).orElseThrow().form());
  }

  boolean isHead(String id) {
    return lexicon.entry(id).orElseThrow().table().equals("heads");
  }
}
