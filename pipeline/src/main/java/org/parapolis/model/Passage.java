package org.parapolis.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph with the document it stands in and the mentions it holds.
 *
 * @param mentions in reading order
 */
public record Passage(Document document, Paragraph paragraph, List<Mention> mentions) {

  /** The oldest first; those of a day by document, those of a document in reading order. */
  public static final Comparator<Passage> OLDEST_FIRST =
      Comparator.comparing(Passage::date)
          .thenComparing(passage -> passage.document().id())
          .thenComparing(passage -> passage.paragraph().ordinal());

  public Passage {
    mentions = List.copyOf(mentions);
    if (!paragraph.document().equals(document.id())) {
      throw new IllegalArgumentException(paragraph.document() + " is not " + document.id());
    }
    if (document.adopted() == null && document.published() == null) {
      throw new IllegalArgumentException(document.id() + " has no date");
    }
  }

  /** The day the text was adopted; of a draft, the day it was published. */
  public LocalDate date() {
    return document.adopted() != null
        ? document.adopted()
        : Objects.requireNonNull(document.published());
  }

  public String text() {
    return paragraph.text();
  }

  /** As one quotes it: "A/RES/79/1, OP4". */
  @Override
  public String toString() {
    return document.id() + ", " + paragraph.address();
  }
}
