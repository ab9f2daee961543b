package org.parapolis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.Span;
import org.parapolis.report.ExplainedParagraph;
import org.parapolis.report.ExplainedParagraph.ExplainedMention;
import org.parapolis.report.ExplainedParagraph.ExplainedRejection;
import org.parapolis.report.ExplainedParagraph.FoundForm;
import org.parapolis.report.ExplainedParagraph.Reason;
import org.parapolis.report.LexiconRow;
import org.parapolis.report.RuleSentences;

/** Says of each mention and each look-alike which lexicon row and which rules made it. */
public final class Explainer {
  private static final Set<String> MENTION_TABLES =
      Set.of("terms", "networks", "names", "heads", "modifiers");

  private final Pipeline pipeline;
  private final Lexicon lexicon;

  public Explainer(Pipeline pipeline) {
    this.pipeline = pipeline;
    this.lexicon = pipeline.lexicon();
  }

  /** Codes one paragraph and gives the reasons. */
  public ExplainedParagraph explain(Paragraph paragraph) {
    Coding coding = pipeline.code(List.of(paragraph));
    MarkedText text = lexicon.mark(paragraph.text());
    boolean nothing = coding.mentions().isEmpty() && coding.rejections().isEmpty();
    return new ExplainedParagraph(
        paragraph,
        coding.mentions().stream().map(mention -> explain(mention, text)).toList(),
        coding.rejections().stream().map(this::explain).toList(),
        nothing
            ? forms(text, MENTION_TABLES, new Span(0, paragraph.text().length() + 1))
            : List.of());
  }

  private ExplainedMention explain(Mention mention, MarkedText text) {
    boolean byHead =
        lexicon.entry(mention.entry()).filter(e -> e.table().equals("heads")).isPresent();
    return new ExplainedMention(
        mention,
        row(mention.entry()),
        byHead ? forms(text, Set.of("modifiers"), mention.span()) : List.of(),
        mention.rules().stream().map(this::reason).toList());
  }

  private ExplainedRejection explain(Rejection rejection) {
    return new ExplainedRejection(
        rejection, row(rejection.entry()), reason("rejected", "", rejection.rule()));
  }

  /** {@code level=local:series} has a code and a value; a rule that only found has none. */
  private Reason reason(String noted) {
    int colon = noted.indexOf(':');
    int equals = noted.indexOf('=');
    return equals < 0 || colon < equals
        ? reason("found", "", noted)
        : reason(
            noted.substring(0, equals),
            noted.substring(equals + 1, colon),
            noted.substring(colon + 1));
  }

  private Reason reason(String code, String value, String rule) {
    List<String> sentences = new ArrayList<>();
    @Nullable LexiconRow row = null;
    for (String part : rule.split(":", -1)) {
      if (lexicon.entry(part).isPresent()) {
        row = row(part);
        sentences.add(RuleSentences.ofRow(code));
      } else {
        // A rule without a sentence is a defect that a test finds; its id still says something.
        sentences.add(RuleSentences.of(code, part).orElse(part));
      }
    }
    return new Reason(code, value, rule, String.join("; ", sentences), row);
  }

  private List<FoundForm> forms(MarkedText text, Set<String> tables, Span within) {
    List<FoundForm> found = new ArrayList<>();
    for (Hit hit : text.hits()) {
      Span span = text.span(hit.first(), hit.last());
      if (tables.contains(hit.entry().table()) && within.contains(span)) {
        found.add(new FoundForm(span.of(text.text()), row(hit.entry().id())));
      }
    }
    return found;
  }

  private LexiconRow row(String id) {
    return new LexiconRow(
        id, lexicon.place(id).orElseThrow(), lexicon.entry(id).orElseThrow().form());
  }
}
