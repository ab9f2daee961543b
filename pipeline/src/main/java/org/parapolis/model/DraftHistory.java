package org.parapolis.model;

import java.util.List;

/**
 * A text from its first draft to its last version.
 *
 * @param versions two or more, the oldest first; every thread has as many steps
 */
public record DraftHistory(
    List<DraftVersion> versions, List<ParagraphThread> paragraphs, List<MentionThread> mentions) {

  public DraftHistory {
    versions = List.copyOf(versions);
    paragraphs = List.copyOf(paragraphs);
    mentions = List.copyOf(mentions);
    int count = versions.size();
    if (paragraphs.stream().anyMatch(thread -> thread.steps().size() != count)
        || mentions.stream().anyMatch(thread -> thread.steps().size() != count)) {
      throw new IllegalArgumentException("a thread has not one step for each of " + count);
    }
  }
}
