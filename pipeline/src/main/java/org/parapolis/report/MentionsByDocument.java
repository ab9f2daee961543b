package org.parapolis.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;

/** Every document with its mentions, by reading both tables once, side by side. */
final class MentionsByDocument implements Iterator<MentionsByDocument.Entry> {

  /** A document and its mentions in text order, often none. */
  record Entry(DocumentRow row, List<Mention> mentions) {}

  private final Iterator<DocumentRow> documents;
  private final Iterator<Mention> mentions;
  private @Nullable Mention ahead;

  MentionsByDocument(Iterable<DocumentRow> documents, Iterable<Mention> mentions) {
    this.documents = documents.iterator();
    this.mentions = mentions.iterator();
    ahead = next(this.mentions);
  }

  /**
   * @throws IllegalArgumentException where mentions are left without a document
   */
  @Override
  public boolean hasNext() {
    if (documents.hasNext()) {
      return true;
    }
    if (ahead != null) {
      throw new IllegalArgumentException(
          "the mention in " + ahead.document() + " has no document, or stands out of order");
    }
    return false;
  }

  @Override
  public Entry next() {
    if (!documents.hasNext()) {
      throw new NoSuchElementException();
    }
    DocumentRow row = documents.next();
    List<Mention> own = new ArrayList<>();
    while (ahead != null && ahead.document().equals(row.document().id())) {
      own.add(ahead);
      ahead = next(mentions);
    }
    return new Entry(row, List.copyOf(own));
  }

  private static @Nullable Mention next(Iterator<Mention> mentions) {
    return mentions.hasNext() ? mentions.next() : null;
  }
}
