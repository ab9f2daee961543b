package org.parapolis;

import java.util.ArrayList;
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
  private final Lexicon lexicon;
  private final MarkedText text;
  private final MarkedText chapeau;

  Reasons(Lexicon lexicon, Paragraph paragraph) {
    this.lexicon = lexicon;
    this.text = lexicon.mark(paragraph.text());
    this.chapeau = lexicon.mark(paragraph.chapeau());
  }

  List<Reason> of(Mention mention) {
    return mention.rules().stream().map(rule -> reason(rule, mention.entry())).toList();
  }

  Reason of(Rejection rejection) {
    return reason("rejected", "", rejection.rule(), rejection.entry());
  }

  /** {@code level=local:series} has a code and a value; a rule that only found has none. */
  private Reason reason(String noted, String own) {
    int colon = noted.indexOf(':');
    int equals = noted.indexOf('=');
    return equals < 0 || colon < equals
        ? reason("found", "", noted, own)
        : reason(
            noted.substring(0, equals),
            noted.substring(equals + 1, colon),
            noted.substring(colon + 1),
            own);
  }

  private Reason reason(String code, String value, String rule, String own) {
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
        named ? words(Objects.requireNonNull(row).id()) : List.of());
  }

  private List<String> words(String id) {
    List<String> here = words(text, id);
    return here.isEmpty() ? words(chapeau, id) : here;
  }

  private static List<String> words(MarkedText marked, String id) {
    return marked.hits().stream()
        .filter(hit -> hit.entry().id().equals(id))
        .map(hit -> marked.span(hit.first(), hit.last()).of(marked.text()))
        .distinct()
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
