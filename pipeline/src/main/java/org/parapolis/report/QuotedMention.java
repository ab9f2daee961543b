package org.parapolis.report;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Period;

/** A mention with the document and the paragraph it stands in. */
public record QuotedMention(DocumentRow row, Paragraph paragraph, Mention mention) {

  /**
   * All mentions in their order, by reading documents, paragraphs and mentions once, side by side.
   *
   * @throws IllegalArgumentException while it is read, where the tables do not belong together
   */
  public static Iterator<QuotedMention> all(
      Iterable<DocumentRow> documents, Iterable<Paragraph> paragraphs, Iterable<Mention> mentions) {
    return new Join(new MentionsByDocument(documents, mentions), paragraphs.iterator());
  }

  /** Whether it stands in agreed text, once. */
  public boolean isAgreed() {
    return row.counts() && row.document().isAgreed();
  }

  /** The bodies whose text it is counted in: its own, and ALL. */
  public List<String> bodies() {
    return List.of(row.document().body().name(), "ALL");
  }

  /** The five years of its adoption, for agreed text. */
  public Period fiveYears() {
    return Period.fiveYears(adopted().getYear());
  }

  /** Whether its text was adopted before that of another; both agreed. */
  public boolean isEarlierThan(QuotedMention other) {
    return adopted().isBefore(other.adopted());
  }

  private LocalDate adopted() {
    return Objects.requireNonNull(row.document().adopted());
  }

  static Iterator<QuotedMention> all(ReportInput input) {
    return all(input.documents(), input.paragraphs(), input.mentions());
  }

  private static final class Join implements Iterator<QuotedMention> {

    private final MentionsByDocument documents;
    private final Iterator<Paragraph> paragraphs;
    private MentionsByDocument.@Nullable Entry entry;
    private Iterator<Mention> mentions = List.<Mention>of().iterator();
    private @Nullable Paragraph paragraph;

    Join(MentionsByDocument documents, Iterator<Paragraph> paragraphs) {
      this.documents = documents;
      this.paragraphs = paragraphs;
    }

    @Override
    public boolean hasNext() {
      while (!mentions.hasNext() && documents.hasNext()) {
        entry = documents.next();
        mentions = entry.mentions().iterator();
      }
      return mentions.hasNext();
    }

    @Override
    public QuotedMention next() {
      if (!hasNext() || entry == null) {
        throw new NoSuchElementException();
      }
      Mention mention = mentions.next();
      return new QuotedMention(entry.row(), paragraphOf(mention), mention);
    }

    private Paragraph paragraphOf(Mention mention) {
      while (paragraph == null || !holds(paragraph, mention)) {
        if (!paragraphs.hasNext()) {
          throw new IllegalArgumentException(
              "the mention in %s, %s has no paragraph, or stands out of order"
                  .formatted(mention.document(), mention.address()));
        }
        paragraph = paragraphs.next();
      }
      return paragraph;
    }

    private static boolean holds(Paragraph paragraph, Mention mention) {
      return paragraph.address().equals(mention.address())
          && paragraph.document().equals(mention.document());
    }
  }
}
