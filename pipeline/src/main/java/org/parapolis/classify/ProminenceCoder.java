package org.parapolis.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;

/**
 * Whom the mention stands beside (codebook, "prominence"). The members of its list are the actors
 * reached from it over commas, conjunctions and a few words that hold no verb or clause opener;
 * local and regional governments of any kind are one member, States and their organs none that
 * counts.
 */
final class ProminenceCoder {
  private static final int MAX_GAP = 7;

  private record Member(int first, int last, String kind) {}

  private ProminenceCoder() {}

  static Code code(CodedParagraph coded, Candidate mention) {
    List<Member> members = members(coded, mention);
    int at = indexOf(members, mention);
    int others = 0;
    boolean government = mention.amongLevels();
    for (int step : new int[] {-1, 1}) {
      for (int i = at; inList(members, i, step, coded); i += step) {
        String kind = members.get(i + step).kind();
        others += kind.equals("other") ? 1 : 0;
        government |= kind.equals("government");
      }
    }
    return decide(others, government);
  }

  private static Code decide(int others, boolean government) {
    if (others >= 2) {
      return new Code("list", "others=" + others);
    }
    if (others == 1) {
      return new Code("paired", "others=1");
    }
    return government
        ? new Code("gov_series", "beside-government")
        : new Code("standalone", "alone");
  }

  private static boolean inList(List<Member> members, int i, int step, CodedParagraph coded) {
    int next = i + step;
    if (next < 0 || next >= members.size()) {
      return false;
    }
    Member left = members.get(Math.min(i, next));
    Member right = members.get(Math.max(i, next));
    return isJoint(coded, left.last(), right.first());
  }

  private static boolean isJoint(CodedParagraph coded, int from, int to) {
    if (to < from || to - from > MAX_GAP) {
      return false;
    }
    boolean joined = false;
    for (int i = from; i < to; i++) {
      if (coded.isWord("list-break", i)) {
        return false;
      }
      joined |= coded.isWord("list-join", i);
    }
    return joined;
  }

  private static int indexOf(List<Member> members, Candidate mention) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).first() == mention.first() && members.get(i).kind().equals("lrg")) {
        return i;
      }
    }
    throw new IllegalStateException("the mention is a member of its own list");
  }

  /** The mentions and, where they do not overlap one, the longest other actors, in order. */
  private static List<Member> members(CodedParagraph coded, Candidate mention) {
    List<Member> members = new ArrayList<>();
    for (Candidate candidate : coded.mentions()) {
      boolean core =
          Set.of("actor", "named_actor", "official", "network").contains(candidate.type());
      if (core || candidate.equals(mention)) {
        members.add(new Member(candidate.first(), candidate.last(), "lrg"));
      }
    }
    int end = 0;
    for (Hit hit : coded.text().of("other-actors")) {
      boolean free = hit.first() >= end;
      for (Member member : members) {
        free &= hit.last() <= member.first() || hit.first() >= member.last();
      }
      if (free) {
        members.add(new Member(hit.first(), hit.last(), hit.entry().get("kind")));
        end = hit.last();
      }
    }
    members.sort(Comparator.comparingInt(Member::first));
    return members;
  }
}
