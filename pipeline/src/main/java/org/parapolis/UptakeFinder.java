package org.parapolis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.model.Document;
import org.parapolis.model.Edit;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Proposal;
import org.parapolis.model.Span;
import org.parapolis.model.Symbol;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeStatus;
import org.parapolis.reuse.Chain;
import org.parapolis.reuse.ComparedPassage;
import org.parapolis.reuse.ComparedText;
import org.parapolis.reuse.Found;
import org.parapolis.reuse.TextComparer;
import org.parapolis.reuse.TextDiff;
import org.parapolis.reuse.WordingFinder;

/** Says what became of proposed language in adopted texts (codebook, "Uptake"). */
public final class UptakeFinder {

  private final Pipeline pipeline;
  private final TextComparer comparer;
  private final WordingFinder wordings;
  private final FirstSeen firstSeen;
  private final ClauseComparer clauses;

  /**
   * @param lemma of a folded word
   * @param index of the run whose texts may be where the language comes from
   */
  public UptakeFinder(Pipeline pipeline, UnaryOperator<String> lemma, ParagraphIndex index) {
    this.pipeline = pipeline;
    this.comparer = new TextComparer(pipeline.lexicon().wordClasses(), lemma);
    this.wordings = new WordingFinder(comparer);
    this.firstSeen = new FirstSeen(index, comparer);
    this.clauses = new ClauseComparer(pipeline);
  }

  /** Makes a document ready to be compared with. */
  public AdoptedText text(Document document, List<Paragraph> paragraphs, List<Mention> mentions) {
    return AdoptedText.of(document, paragraphs, mentions, pipeline.lexicon().setOfType(), comparer);
  }

  /** A paragraph of one of the texts. */
  private record Place(AdoptedText text, AdoptedText.Part part) {}

  /** What became of one proposal in these texts. */
  public Uptake find(Proposal proposal, List<AdoptedText> texts) {
    AskedProposal asked = AskedProposal.of(proposal, pipeline, comparer);
    List<Place> places = new ArrayList<>();
    List<ComparedPassage> passages = new ArrayList<>();
    for (AdoptedText text : texts) {
      for (AdoptedText.Part part : text.parts()) {
        Place place = new Place(text, part);
        boolean follows = !places.isEmpty() && isOf(text, places.get(places.size() - 1));
        places.add(place);
        passages.add(
            new ComparedPassage(
                part.text(), follows, !isElsewhere(asked, place), terms(asked, part)));
      }
    }
    Found found = wordings.find(asked.text(), passages);
    return found.wording() == UptakeStatus.ABSENT
        ? absent(asked, found)
        : present(asked, found, places);
  }

  private static boolean isOf(AdoptedText text, Place place) {
    return place.text().document().id().equals(text.document().id());
  }

  private static ComparedPassage.Terms terms(AskedProposal asked, AdoptedText.Part part) {
    if (asked.terms().isEmpty()) {
      return asked.mention() != null && part.core().isEmpty()
          ? ComparedPassage.Terms.LRG_LOST
          : ComparedPassage.Terms.ALL;
    }
    long held = asked.terms().stream().filter(part.text()::holds).count();
    if (held == 0) {
      return ComparedPassage.Terms.NONE;
    }
    return held == asked.terms().size() ? ComparedPassage.Terms.ALL : ComparedPassage.Terms.SOME;
  }

  private static boolean isElsewhere(AskedProposal asked, Place place) {
    String target = asked.proposal().targetSymbol();
    if (!target.isEmpty() && !place.text().document().isCalled(target)) {
      return true;
    }
    return asked.part() != null && AskedPart.isOther(asked.part(), place.part().section());
  }

  private Uptake absent(AskedProposal asked, Found found) {
    return new Uptake(
        asked.proposal(),
        UptakeStatus.ABSENT,
        UptakeStatus.ABSENT,
        found.containment(),
        found.overlap(),
        null,
        clauses.asked(asked),
        Uptake.Codes.NONE,
        List.of(),
        List.of(),
        firstSeen.of(asked.proposal().text()));
  }

  private Uptake present(AskedProposal asked, Found found, List<Place> places) {
    Place place = places.get(found.passage());
    Uptake.Got got = got(asked, found, places);
    ClauseComparer.Compared codes = clauses.compare(asked, place.part(), found.chain(), got);
    String language = found.negated() ? asked.proposal().text() : matched(asked, found, place);
    Uptake.@Nullable Source seen = firstSeen.of(language);
    return new Uptake(
        asked.proposal(),
        found.wording(),
        status(asked, found, place, codes, seen),
        found.containment(),
        found.overlap(),
        got,
        codes.asked(),
        codes.found(),
        codes.modulatorsAdded(),
        asked.proposal().mustTerms().stream()
            .filter(term -> !place.part().text().holds(comparer.read(term)))
            .toList(),
        seen);
  }

  private static UptakeStatus status(
      AskedProposal asked,
      Found found,
      Place place,
      ClauseComparer.Compared codes,
      Uptake.@Nullable Source seen) {
    if (found.negated()) {
      return UptakeStatus.NEGATED;
    }
    if (seen != null
        && found.isTelling()
        && isBefore(seen.date(), place.text().document().adopted(), asked)) {
      return UptakeStatus.PRECEDENTED;
    }
    if (isElsewhere(asked, place)) {
      return UptakeStatus.RELOCATED;
    }
    return codes.isWeaker() ? UptakeStatus.DILUTED : found.wording();
  }

  private static boolean isBefore(
      @Nullable LocalDate seen, @Nullable LocalDate adopted, AskedProposal asked) {
    @Nullable LocalDate proposed = asked.proposal().date();
    return seen != null
        && adopted != null
        && seen.isBefore(adopted)
        && (proposed == null || seen.isBefore(proposed));
  }

  /** The words of the chain; of a paraphrase, which has none to speak of, the paragraph. */
  private static String matched(AskedProposal asked, Found found, Place place) {
    return found.wording() == UptakeStatus.PARAPHRASE
        ? place.part().paragraph().text()
        : found.chain().links().stream()
            .map(link -> asked.text().words().get(link.here()))
            .collect(Collectors.joining(" "));
  }

  private static Uptake.Got got(AskedProposal asked, Found found, List<Place> places) {
    Place place = places.get(found.passage());
    Paragraph paragraph = place.part().paragraph();
    Document document = place.text().document();
    @Nullable Symbol symbol = document.symbol();
    Span matched = span(found, place.part().text());
    String quote = matched.of(paragraph.text());
    return new Uptake.Got(
        new Uptake.Source(
            document.id(),
            symbol == null ? "" : symbol.text(),
            document.adopted() != null ? document.adopted() : document.published(),
            paragraph.address()),
        document.title(),
        paragraph.section(),
        found.next() < 0 ? null : places.get(found.next()).part().paragraph().address(),
        paragraph.text(),
        matched,
        TextDiff.of(asked.proposal().text(), quote),
        dropped(TextDiff.of(quote, asked.proposal().text())));
  }

  private static Span span(Found found, ComparedText text) {
    Chain chain = found.chain();
    return found.wording() == UptakeStatus.PARAPHRASE || chain.isEmpty()
        ? text.normal().span(0, text.words().size())
        : text.normal()
            .span(chain.links().get(0).there(), chain.links().get(chain.size() - 1).there() + 1);
  }

  /** The proposal, with what only it has marked as deleted. */
  private static List<Edit> dropped(List<Edit> fromQuote) {
    return fromQuote.stream()
        .filter(edit -> !edit.deleted())
        .map(edit -> edit.added() ? new Edit(Edit.Kind.DELETED, edit.text()) : edit)
        .toList();
  }
}
