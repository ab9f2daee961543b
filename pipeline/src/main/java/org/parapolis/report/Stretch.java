package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;

/**
 * A stretch of a paragraph that is printed in one way.
 *
 * @param lead whether it belongs to the lead verb, which the UN sets in italics
 * @param set the set of the mention it belongs to, or empty outside mentions
 */
record Stretch(String text, boolean lead, String set) {

  /** The whole text of a paragraph, in order. */
  static List<Stretch> of(Paragraph paragraph, List<Mention> mentions, MentionSets sets) {
    String text = paragraph.text();
    int leadEnd = leadEnd(paragraph);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, leadEnd, text.length()));
    for (Mention mention : mentions) {
      cuts.add(mention.span().begin());
      cuts.add(mention.span().end());
    }
    List<Stretch> stretches = new ArrayList<>();
    int begin = 0;
    for (int end : cuts.tailSet(1)) {
      stretches.add(
          new Stretch(text.substring(begin, end), end <= leadEnd, set(begin, mentions, sets)));
      begin = end;
    }
    return stretches;
  }

  /** Annexed declarations have no italics: UN Editorial Manual, resolutions. */
  private static int leadEnd(Paragraph paragraph) {
    boolean italic =
        paragraph.section() == Section.PREAMBULAR || paragraph.section() == Section.OPERATIVE;
    return italic && paragraph.text().startsWith(paragraph.lead()) ? paragraph.lead().length() : 0;
  }

  private static String set(int at, List<Mention> mentions, MentionSets sets) {
    return mentions.stream()
        .filter(mention -> mention.span().begin() <= at && at < mention.span().end())
        .map(mention -> set(mention, sets))
        .findFirst()
        .orElse("");
  }

  /** The smallest set that counts a mention. */
  static String set(Mention mention, MentionSets sets) {
    return sets.counting(mention).get(0);
  }
}
