package org.parapolis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.classify.ClauseStrength;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Uptake;
import org.parapolis.reuse.Chain;
import org.parapolis.reuse.ComparedText;

/**
 * Compares how strongly a proposal and the paragraph got bind, at the same word of both: that of
 * the proposal's first core mention, else the first word behind its opening verb that both have.
 */
final class ClauseComparer {

  private final Pipeline pipeline;

  ClauseComparer(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * The outcome.
   *
   * @param modulatorsAdded as printed, in reading order
   */
  record Compared(Uptake.Codes asked, Uptake.Codes found, List<String> modulatorsAdded) {

    boolean isWeaker() {
      Integer wanted = asked.strength();
      Integer given = found.strength();
      return !modulatorsAdded.isEmpty() || (wanted != null && given != null && given < wanted);
    }
  }

  /** What a proposal asks for by itself. */
  Uptake.Codes asked(AskedProposal asked) {
    Mention mention = asked.mention();
    return asked(asked, mention == null ? asked.leadEnd() : mention.span().begin());
  }

  private Uptake.Codes asked(AskedProposal asked, int offset) {
    Integer strength = asked.proposal().strengthAsked();
    if (strength == null) {
      ClauseStrength own = pipeline.strength(asked.paragraph(), offset);
      // A clause without a verb that governs was to stand under one of the text it was meant for.
      strength = own.byVerb() ? own.value() : null;
    }
    return new Uptake.Codes(strength, prominence(asked.mention()));
  }

  private static @Nullable String prominence(@Nullable Mention mention) {
    return mention == null ? null : mention.prominence();
  }

  Compared compare(AskedProposal asked, AdoptedText.Part part, Chain chain, Uptake.Got got) {
    Mention own = asked.mention();
    Mention mention = mention(asked, part, chain, got);
    int here = own == null ? asked.leadEnd() : own.span().begin();
    int there = mention == null ? part.paragraph().lead().length() : mention.span().begin();
    if (mention == null) {
      Optional<Chain.Link> link = link(asked, chain, asked.text().wordAt(here));
      here = link.map(l -> begin(asked.text(), l.here())).orElse(here);
      there = link.map(l -> begin(part.text(), l.there())).orElse(there);
    }
    return new Compared(
        asked(asked, here),
        new Uptake.Codes(strength(part.paragraph(), there), prominence(mention)),
        modulatorsAdded(asked.marked(), part.paragraph(), got));
  }

  /** The last linked word up to this one, but behind the opening verb; else the first behind. */
  private static Optional<Chain.Link> link(AskedProposal asked, Chain chain, int word) {
    List<Chain.Link> behind =
        chain.links().stream()
            .filter(link -> begin(asked.text(), link.here()) >= asked.leadEnd())
            .toList();
    return behind.stream()
        .filter(link -> link.here() <= word)
        .reduce((one, next) -> next)
        .or(() -> behind.stream().findFirst());
  }

  /**
   * A proposal has no chapeau: a sub-paragraph with a stronger verb of its own is compared by that.
   */
  private int strength(Paragraph paragraph, int offset) {
    int strength = pipeline.strength(paragraph, offset).value();
    if (paragraph.chapeau().isEmpty()) {
      return strength;
    }
    return Math.max(strength, pipeline.strength(paragraph.alone(), offset).value());
  }

  private static int begin(ComparedText text, int word) {
    return text.normal().words().get(word).begin();
  }

  /** The core mention that answers that of the proposal: the same words, else the nearest by. */
  private static @Nullable Mention mention(
      AskedProposal asked, AdoptedText.Part part, Chain chain, Uptake.Got got) {
    Mention own = asked.mention();
    if (own == null || part.core().isEmpty()) {
      return null;
    }
    int word = asked.text().wordAt(own.span().begin());
    Optional<Integer> linked =
        chain.links().stream()
            .filter(link -> link.here() == word)
            .map(link -> begin(part.text(), link.there()))
            .findFirst();
    return part.core().stream()
        .filter(
            m ->
                linked.isPresent()
                    && m.span().begin() <= linked.get()
                    && linked.get() < m.span().end())
        .findFirst()
        .or(() -> part.core().stream().filter(m -> got.matched().overlaps(m.span())).findFirst())
        .orElse(part.core().get(0));
  }

  private List<String> modulatorsAdded(MarkedText proposal, Paragraph paragraph, Uptake.Got got) {
    Set<String> own =
        softeners(proposal).stream().map(hit -> hit.entry().id()).collect(Collectors.toSet());
    MarkedText text = pipeline.lexicon().mark(paragraph.text());
    return softeners(text).stream()
        .filter(hit -> !own.contains(hit.entry().id()))
        .filter(hit -> got.matched().contains(text.span(hit.first(), hit.last())))
        .map(hit -> text.span(hit.first(), hit.last()).of(text.text()))
        .distinct()
        .toList();
  }

  private static List<Hit> softeners(MarkedText text) {
    return text.of("modulators").stream()
        .filter(hit -> !hit.entry().get("effect").equals("strengthen"))
        .toList();
  }
}
