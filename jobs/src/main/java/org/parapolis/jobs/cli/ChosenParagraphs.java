package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapolis.index.ConcordanceLine;
import org.parapolis.index.Facet;
import org.parapolis.index.Order;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.jobs.RunFolder;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.report.MentionSets;

/**
 * The paragraphs that a compendium quotes. A request that asks nothing of the mentions' codes asks
 * for core and extended mentions outside cited titles; one that asks nothing at all needs no index.
 *
 * @param inWords the end of a sentence that begins with "every paragraph"
 */
record ChosenParagraphs(Set<Place> places, String inWords) {

  private static final String SET = "extended";

  private record Place(DocumentId document, Address address) {}

  static ChosenParagraphs of(
      SearchRequest request, Path run, Map<DocumentId, List<Mention>> mentions, MentionSets sets) {
    if (request.equals(SearchRequest.of(""))) {
      return byMention(mentions.values(), sets);
    }
    boolean byCodes = request.where().keySet().stream().anyMatch(Facet::isOfMention);
    return byCodes
        ? new ChosenParagraphs(found(request, run), "")
        : byMention(found(request.where(Facet.SET, SET).where(Facet.CITATION, "false"), run));
  }

  private static ChosenParagraphs byMention(Set<Place> places) {
    return new ChosenParagraphs(places, " that holds a core or extended mention");
  }

  private static ChosenParagraphs byMention(Collection<List<Mention>> mentions, MentionSets sets) {
    return byMention(
        mentions.stream()
            .flatMap(List::stream)
            .filter(mention -> sets.counting(mention).contains(SET))
            .map(mention -> new Place(mention.document(), mention.address()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Set<Place> found(SearchRequest request, Path run) {
    try (ParagraphIndex index = ParagraphIndex.open(RunFolder.index(run))) {
      List<ConcordanceLine> lines =
          index.concordance(request, Order.DOCUMENT, Integer.MAX_VALUE).lines();
      return lines.stream()
          .map(line -> new Place(line.document(), line.address()))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  boolean holds(Paragraph paragraph) {
    return places.contains(new Place(paragraph.document(), paragraph.address()));
  }
}
