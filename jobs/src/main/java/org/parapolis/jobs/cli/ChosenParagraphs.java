package org.parapolis.jobs.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapolis.index.Facet;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;

/**
 * The paragraphs that a compendium quotes. What asks nothing of the mentions' codes asks for core
 * and extended mentions outside cited titles.
 *
 * @param inWords the end of a sentence that begins with "every paragraph"
 */
record ChosenParagraphs(Set<Place> places, String inWords) {

  private static final String SET = "extended";
  private static final String HOLDS_ONE = " that holds a core or extended mention";

  record Place(DocumentId document, Address address) {}

  /** All that hold such a mention. */
  static ChosenParagraphs all(Map<DocumentId, List<Mention>> mentions, MentionSets sets) {
    return new ChosenParagraphs(
        mentions.values().stream()
            .flatMap(Collection::stream)
            .filter(mention -> sets.counting(mention).contains(SET))
            .map(mention -> new Place(mention.document(), mention.address()))
            .collect(Collectors.toUnmodifiableSet()),
        HOLDS_ONE);
  }

  /** Those that answer a request. */
  static ChosenParagraphs answering(SearchRequest asked, ParagraphIndex index) {
    boolean byCodes = asked.where().keySet().stream().anyMatch(Facet::isOfMention);
    SearchRequest request =
        byCodes ? asked : asked.where(Facet.SET, SET).where(Facet.CITATION, "false");
    return new ChosenParagraphs(
        index.paragraphs(request, Integer.MAX_VALUE).stream()
            .map(found -> new Place(found.document(), found.address()))
            .collect(Collectors.toUnmodifiableSet()),
        inWords(asked) + (byCodes ? "" : "," + HOLDS_ONE));
  }

  private static String inWords(SearchRequest asked) {
    List<String> words = new ArrayList<>();
    if (!asked.query().isEmpty()) {
      words.add(
          "answering “"
              + asked.query()
              + "” ("
              + asked.wording().name().toLowerCase(Locale.ROOT)
              + " words)");
    }
    asked
        .where()
        .forEach(
            (facet, values) ->
                words.add(
                    facet.name().toLowerCase(Locale.ROOT) + " " + String.join(" or ", values)));
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    if (from != null && to != null) {
      words.add("from " + from.getYear() + " to " + to.getYear());
    }
    return words.isEmpty() ? "" : ", " + String.join(", ", words);
  }

  boolean holds(Paragraph paragraph) {
    return places.contains(new Place(paragraph.document(), paragraph.address()));
  }
}
