package org.parapolis.report;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;

/** A mention with the document and the paragraph it stands in. */
record QuotedMention(DocumentRow row, Paragraph paragraph, Mention mention) {

  /**
   * All mentions in their order, by reading documents, paragraphs and mentions once, side by side.
   */
  static Iterator<QuotedMention> all(ReportInput input) {
    return new Join(input);
  }

  private static final class Join implements Iterator<QuotedMention> {

    private final MentionsByDocument documents;
    private final Iterator<Paragraph> paragraphs;
    private MentionsByDocument.@Nullable Entry entry;
    private Iterator<Mention> mentions = List.<Mention>of().iterator();
    private @Nullable Paragraph paragraph;

    Join(ReportInput input) {
      documents = new MentionsByDocument(input);
      paragraphs = input.paragraphs().iterator();
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
