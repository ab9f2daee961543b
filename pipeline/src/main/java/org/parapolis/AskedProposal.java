package org.parapolis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Proposal;
import org.parapolis.model.Section;
import org.parapolis.model.Span;
import org.parapolis.reuse.ComparedText;
import org.parapolis.reuse.TextComparer;

/**
 * A proposal read as a paragraph of the text it was meant for.
 *
 * @param part the part it was meant for; null where neither it nor its target says so
 * @param leadEnd characters of its opening phrase
 * @param mention its first core mention; null where it does not speak of LRGs
 * @param terms the must terms that it names
 */
record AskedProposal(
    Proposal proposal,
    Paragraph paragraph,
    @Nullable Section part,
    int leadEnd,
    MarkedText marked,
    ComparedText text,
    @Nullable Mention mention,
    List<ComparedText> terms) {

  static AskedProposal of(Proposal proposal, Pipeline pipeline, TextComparer comparer) {
    MarkedText marked = pipeline.lexicon().mark(proposal.text());
    Optional<Hit> lead = lead(marked);
    Optional<Section> said = AskedPart.of(proposal.targetParagraph());
    Optional<Section> opened = lead.map(AskedProposal::section);
    @Nullable Section part = said.or(() -> opened).orElse(null);
    Span opening = lead.map(hit -> marked.span(0, hit.last())).orElse(null);
    Paragraph paragraph =
        new Paragraph(
            new DocumentId(proposal.id()),
            0,
            new Address("P1"),
            "",
            part == null ? Section.OPERATIVE : part,
            opening == null ? "" : opening.of(proposal.text()),
            null,
            "",
            proposal.text(),
            0);
    Map<String, String> sets = pipeline.lexicon().setOfType();
    return new AskedProposal(
        proposal,
        paragraph,
        part,
        opening == null ? 0 : opening.end(),
        marked,
        comparer.read(proposal.text()),
        pipeline.code(List.of(paragraph)).mentions().stream()
            .filter(mention -> AdoptedText.isCore(mention, sets))
            .findFirst()
            .orElse(null),
        proposal.mustTerms().stream().map(comparer::read).toList());
  }

  /** The longest phrase of the lexicon that opens it. */
  private static Optional<Hit> lead(MarkedText marked) {
    return marked.hits().stream()
        .filter(hit -> hit.first() == 0)
        .filter(hit -> hit.entry().table().matches("operative-verbs|preambular-phrases"))
        .findFirst();
  }

  private static Section section(Hit lead) {
    return lead.entry().table().equals("operative-verbs") ? Section.OPERATIVE : Section.PREAMBULAR;
  }
}
