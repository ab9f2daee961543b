package org.parapolis.report;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;

/**
 * A paragraph as a compendium prints it.
 *
 * @param citation as the UN cites it: {@code A/HRC/RES/57/12, OP1(o)}
 * @param anchor the same, as the name of a place in a page
 * @param chapeau the words it hangs on, with what they are; null where it hangs on none, or where
 *     they stand right above
 * @param indent how deep it is set: 0, 1 for (a), 2 for (i)
 * @param number the printed number, or empty
 */
record QuotedParagraph(
    String citation,
    String anchor,
    String address,
    Section section,
    @Nullable Chapeau chapeau,
    int indent,
    String number,
    List<Stretch> stretches,
    List<CodedMention> mentions) {

  /** Longer ones are shortened. */
  private static final int WHOLE_CHAPEAU = 400;

  private static final int DEEPEST = 3;

  private static final Pattern SUBDIVISION = Pattern.compile("\\([^)]*\\)");

  /** The label says whose words they are, and whether they are all there. */
  record Chapeau(String label, String text) {}

  /** A mention and its codes in words. */
  record CodedMention(String text, String set, String words) {}

  /** A paragraph by itself. */
  static QuotedParagraph of(Paragraph paragraph, Compendium from) {
    return of(paragraph, null, from);
  }

  /**
   * @param above the paragraph printed right above, if any
   */
  static QuotedParagraph of(Paragraph paragraph, @Nullable Paragraph above, Compendium from) {
    List<Mention> mentions = from.mentions(paragraph);
    String citation = paragraph.document() + ", " + paragraph.address();
    return new QuotedParagraph(
        citation,
        anchor(citation),
        paragraph.address().value(),
        paragraph.section(),
        isAbove(paragraph.chapeauAddress(), above) ? null : chapeau(paragraph),
        (int) SUBDIVISION.matcher(paragraph.address().value()).results().count(),
        paragraph.number(),
        Stretch.of(paragraph, mentions, from.sets()),
        mentions.stream()
            .map(m -> new CodedMention(m.text(), Stretch.set(m, from.sets()), CodeWords.of(m)))
            .toList());
  }

  private static boolean isAbove(@Nullable Address chapeau, @Nullable Paragraph above) {
    return chapeau != null
        && above != null
        && (chapeau.equals(above.address()) || chapeau.equals(above.chapeauAddress()));
  }

  private static @Nullable Chapeau chapeau(Paragraph paragraph) {
    Address address = paragraph.chapeauAddress();
    String text = paragraph.chapeau();
    if (address == null || text.isEmpty()) {
      return null;
    }
    if (text.length() <= WHOLE_CHAPEAU) {
      return new Chapeau("Chapeau, " + address, text);
    }
    int end = text.lastIndexOf(' ', WHOLE_CHAPEAU);
    return new Chapeau(
        "Chapeau, " + address + ", shortened",
        text.substring(0, end < 1 ? text.offsetByCodePoints(0, WHOLE_CHAPEAU / 2) : end) + " […]");
  }

  private static String anchor(String citation) {
    return citation.replaceAll("[^\\p{L}\\p{N}./(),_-]+", "_");
  }

  public boolean heading() {
    return section == Section.HEADING || section == Section.TITLE;
  }

  public boolean footnote() {
    return section == Section.FOOTNOTE;
  }

  /** The name of its style: headings and footnotes have their own. */
  public String form() {
    if (section == Section.CLOSING) {
      return "Closing";
    }
    return section == Section.PREAMBULAR && indent == 0
        ? "Preambular"
        : "Indent" + Math.min(indent, DEEPEST);
  }
}
