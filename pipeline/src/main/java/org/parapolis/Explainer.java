package org.parapolis;

import java.util.List;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Span;
import org.parapolis.report.ExplainedParagraph;
import org.parapolis.report.ExplainedParagraph.ExplainedMention;
import org.parapolis.report.ExplainedParagraph.ExplainedRejection;
import org.parapolis.report.ExplainedParagraph.FoundForm;

/** Says of each mention and each look-alike which lexicon row and which rules made it. */
public final class Explainer {
  /** Tables whose rows make mentions, alone or together. */
  private static final List<String> MAKING =
      List.of("terms", "networks", "names", "heads", "modifiers");

  private final Pipeline pipeline;

  public Explainer(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Codes one paragraph and gives the reasons. */
  public ExplainedParagraph explain(Paragraph paragraph) {
    Coding coding = pipeline.code(List.of(paragraph));
    Reasons reasons = new Reasons(pipeline.lexicon(), paragraph);
    boolean nothing = coding.mentions().isEmpty() && coding.rejections().isEmpty();
    List<FoundForm> idle =
        nothing && !paragraph.text().isEmpty()
            ? reasons.forms(MAKING, new Span(0, paragraph.text().length()))
            : List.of();
    return new ExplainedParagraph(
        paragraph,
        coding.mentions().stream().map(mention -> explain(mention, reasons)).toList(),
        coding.rejections().stream()
            .map(no -> new ExplainedRejection(no, reasons.row(no.entry()), reasons.of(no)))
            .toList(),
        idle);
  }

  private static ExplainedMention explain(Mention mention, Reasons reasons) {
    return new ExplainedMention(
        mention,
        reasons.row(mention.entry()),
        reasons.isHead(mention.entry())
            ? reasons.forms(List.of("modifiers"), mention.span())
            : List.of(),
        reasons.of(mention));
  }
}
