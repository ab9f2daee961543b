package org.parapolis.model;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph that people coded, with what they saw of its document.
 *
 * @param id unique in its file
 * @param source the file it was drawn from, or empty
 * @param date ISO 8601 day or year, as the coders had it ("2023-07-01", "2022"); "0000" or empty
 *     where it is not known
 * @param number the printed number, or empty
 * @param lead the italic opening words, or empty
 * @param chapeau the text of the paragraph that a sub-paragraph hangs on, or empty
 * @param mentions in text order
 */
public record GoldParagraph(
    String id,
    String source,
    Body body,
    String date,
    Section section,
    String number,
    String lead,
    String chapeau,
    String text,
    List<GoldMention> mentions) {

  public GoldParagraph {
    Objects.requireNonNull(source);
    Objects.requireNonNull(body);
    Objects.requireNonNull(date);
    Objects.requireNonNull(section);
    Objects.requireNonNull(number);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(chapeau);
    Objects.requireNonNull(text);
    mentions = List.copyOf(mentions);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a coded paragraph needs an id");
    }
    for (GoldMention mention : mentions) {
      if (mention.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "a mention ends at "
                + mention.span().end()
                + ", behind the text of "
                + text.length()
                + " characters");
      }
    }
  }

  /** The paragraph without its coding, as the pipeline takes it: alone, out of its document. */
  public Paragraph uncoded() {
    return new Paragraph(
        new DocumentId(id), 0, new Address("P1"), number, section, lead, null, chapeau, text, 0);
  }

  /** The same paragraph, coded in another way. */
  public GoldParagraph with(List<GoldMention> others) {
    return new GoldParagraph(id, source, body, date, section, number, lead, chapeau, text, others);
  }
}
