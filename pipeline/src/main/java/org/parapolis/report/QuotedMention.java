package org.parapolis.report;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;

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
