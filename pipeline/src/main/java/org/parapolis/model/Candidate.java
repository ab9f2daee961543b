package org.parapolis.model;

import java.util.List;
import java.util.Objects;

/**
 * A mention before its codes.
 *
 * @param first index of its first word
 * @param last index after its last word
 * @param span its characters
 * @param entry the lexicon entry that found it
 * @param type its type by now
 * @param level local, regional, both or empty
 * @param amongLevels whether it stands in one series with the national level ("national and local
 *     authorities"): then the other member is a government
 * @param rules the decisions taken so far, in order
 */
public record Candidate(
    int first,
    int last,
    Span span,
    Entry entry,
    String type,
    String level,
    boolean amongLevels,
    List<String> rules) {

  public Candidate {
    Objects.requireNonNull(span);
    Objects.requireNonNull(entry);
    Objects.requireNonNull(type);
    Objects.requireNonNull(level);
    rules = List.copyOf(rules);
    if (first < 0 || last <= first) {
      throw new IllegalArgumentException(entry.id() + " at no words: " + first + ", " + last);
    }
  }

  public int length() {
    return last - first;
  }

  public boolean overlaps(Candidate other) {
    return first < other.last && other.first < last;
  }
}
