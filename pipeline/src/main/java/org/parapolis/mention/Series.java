package org.parapolis.mention;

import java.util.List;
import org.parapolis.model.Hit;

/**
 * Coordinated scales before a head ("national, subnational and local" in "national, subnational and
 * local governments"), in reading order.
 *
 * @param members modifiers of the lexicon
 * @param head the noun they stand before
 */
record Series(List<Hit> members, Hit head) {

  Series {
    members = List.copyOf(members);
  }

  static String scale(Hit member) {
    return member.entry().get("scale");
  }

  boolean has(String... scales) {
    List<String> wanted = List.of(scales);
    return members.stream().anyMatch(member -> wanted.contains(scale(member)));
  }

  boolean headIs(String column, String value) {
    return head.entry().get(column).equals(value);
  }

  /** The scale of the member at {@code index}, or empty beyond the ends. */
  String scaleAt(int index) {
    return index < 0 || index >= members.size() ? "" : scale(members.get(index));
  }
}
