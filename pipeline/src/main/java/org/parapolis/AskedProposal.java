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
import org.parapolis.reuse.ComparedText;
import org.parapolis.reuse.TextComparer;

/**
 * A proposal read as a paragraph of the text it was meant for.
 *
 * @param part the part it was meant for; null where neither it nor its target says so
 * @param leadEnd where the phrase or verb ends that opens it, in characters
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

  private static final List<String> VERBS =
      List.of("operative-verbs", "preambular-phrases", "clause-verbs");

  /** Words before the verb: "We, the Heads of State and Government, reaffirm". */
  private static final int OPENING = 8;

  static AskedProposal of(Proposal proposal, Pipeline pipeline, TextComparer comparer) {
    MarkedText marked = pipeline.lexicon().mark(proposal.text());
    Optional<Hit> verb = verb(marked);
    Optional<Section> opened = verb.flatMap(AskedProposal::section);
    @Nullable Section part = AskedPart.of(proposal.targetParagraph()).or(() -> opened).orElse(null);
    int leadEnd = verb.map(hit -> marked.span(0, hit.last()).end()).orElse(0);
    Paragraph paragraph =
        new Paragraph(
            new DocumentId(proposal.id()),
            0,
            new Address("P1"),
            "",
            part == null ? Section.OPERATIVE : part,
            opened.isPresent() ? proposal.text().substring(0, leadEnd) : "",
            null,
            "",
            proposal.text(),
            0);
    Map<String, String> sets = pipeline.lexicon().setOfType();
    return new AskedProposal(
        proposal,
        paragraph,
        part,
        leadEnd,
        marked,
        comparer.read(proposal.text()),
        pipeline.code(List.of(paragraph)).mentions().stream()
            .filter(mention -> AdoptedText.isCore(mention, sets))
            .findFirst()
            .orElse(null),
        proposal.mustTerms().stream().map(comparer::read).toList());
  }

  /** The longest phrase of the lexicon that opens it, else the first verb near its beginning. */
  private static Optional<Hit> verb(MarkedText marked) {
    return marked.hits().stream()
        .filter(hit -> hit.first() <= OPENING)
        .filter(hit -> VERBS.contains(hit.entry().table()))
        .findFirst();
  }

  /** The part that an opening phrase belongs to; nothing for a verb further on. */
  private static Optional<Section> section(Hit verb) {
    if (verb.first() > 0 || verb.entry().table().equals("clause-verbs")) {
      return Optional.empty();
    }
    return Optional.of(
        verb.entry().table().equals("operative-verbs") ? Section.OPERATIVE : Section.PREAMBULAR);
  }

  /** Whether a paragraph begins with the words that say which part this one is for. */
  boolean opensAs(String other) {
    String lead = paragraph.lead();
    return !lead.isEmpty()
        && proposal.targetParagraph().isEmpty()
        && other.regionMatches(true, 0, lead, 0, lead.length());
  }
}
