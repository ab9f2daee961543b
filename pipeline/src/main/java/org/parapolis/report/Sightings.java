package org.parapolis.report;

import java.util.HashSet;
import java.util.Set;
import org.parapolis.model.DocumentId;

/** How many mentions something was seen with, in how many documents, and where first. */
public final class Sightings {

  private final Set<DocumentId> documents = new HashSet<>();
  private int mentions;
  private QuotedMention first;

  /**
   * @param first not counted by this alone
   */
  public Sightings(QuotedMention first) {
    this.first = first;
  }

  /** Counts one more, of agreed text. */
  public void add(QuotedMention quoted) {
    mentions++;
    documents.add(quoted.mention().document());
    if (quoted.isEarlierThan(first)) {
      first = quoted;
    }
  }

  public int mentions() {
    return mentions;
  }

  public int documents() {
    return documents.size();
  }

  /** The earliest adopted; of one day, the one that came first. */
  public QuotedMention first() {
    return first;
  }
}
