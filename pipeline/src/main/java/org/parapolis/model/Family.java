package org.parapolis.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * A paragraph that is the first to say something, and all that descend from it.
 *
 * @param members the oldest first; at least the one
 */
public record Family(List<Descent> members) {

  public Family {
    members = List.copyOf(members);
    if (members.isEmpty() || members.get(0).parent() != null) {
      throw new IllegalArgumentException("a family begins with a paragraph without parent");
    }
  }

  public Passage first() {
    return members.get(0).passage();
  }

  public Passage last() {
    return members.get(members.size() - 1).passage();
  }

  /** How many documents carry it; some do twice. */
  public long documents() {
    return members.stream().map(member -> member.passage().document().id()).distinct().count();
  }

  boolean holds(Predicate<Mention> wanted) {
    return members.stream()
        .anyMatch(member -> member.passage().mentions().stream().anyMatch(wanted));
  }
}
