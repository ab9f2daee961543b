package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.parapolis.model.Mention;

/** How many mentions were gained, lost and coded otherwise. */
public record ChangeTally(long gained, long lost, long otherwise) {

  public static ChangeTally of(List<MentionChange> changes) {
    return new ChangeTally(
        count(changes, MentionChange.Kind.GAINED),
        count(changes, MentionChange.Kind.LOST),
        count(changes, MentionChange.Kind.OTHERWISE));
  }

  /** By a property of the mention (its row, its type), in the order of its values. */
  public static SortedMap<String, ChangeTally> by(
      Function<Mention, String> property, List<MentionChange> changes) {
    SortedMap<String, List<MentionChange>> groups = new TreeMap<>();
    for (MentionChange change : changes) {
      groups.computeIfAbsent(property.apply(change.mention()), k -> new ArrayList<>()).add(change);
    }
    SortedMap<String, ChangeTally> tallies = new TreeMap<>();
    groups.forEach((value, some) -> tallies.put(value, of(some)));
    return tallies;
  }

  private static long count(List<MentionChange> changes, MentionChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
