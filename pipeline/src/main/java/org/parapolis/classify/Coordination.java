package org.parapolis.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;

/**
 * The list of actors a mention stands in, "Governments, local authorities and civil society". Its
 * members are reached from the mention over commas, conjunctions and a few words without a verb or
 * the opening of a clause. Local and regional governments of any kind are one member together.
 *
 * @param first word the list begins with
 * @param last word after its end
 * @param others members that are no government
 * @param companions lexicon rows of its members that are no LRGs, in reading order, each once
 * @param governments whether a State, a Government or an organ of one is among them
 */
record Coordination(int first, int last, int others, List<String> companions, boolean governments) {
  private static final Set<String> CORE = Set.of("actor", "named_actor", "official", "network");

  /** The row that stands for the other levels in "national and local governments". */
  private static final String GOVERNMENT = "with.government";

  private static final int MAX_GAP = 8;
  private static final int MAX_ATTRIBUTE = 16;
  private static final String WHOLE = "whole";

  private record Member(int first, int last, String kind, String entry) {}

  /** The list around {@code mention}; the mention alone where it stands in none. */
  static Coordination around(CodedParagraph coded, Candidate mention) {
    List<Member> members = members(coded, mention);
    int at = indexOf(members, mention);
    int from = reach(coded, members, at, -1);
    int to = reach(coded, members, at, 1);
    List<Member> list = members.subList(from, to + 1);
    return new Coordination(
        Math.min(list.get(0).first(), mention.first()),
        Math.max(list.get(list.size() - 1).last(), mention.last()),
        (int) list.stream().filter(member -> member.kind().equals("other")).count(),
        companions(list, mention),
        mention.amongLevels()
            || list.stream().anyMatch(member -> member.kind().equals("government")));
  }

  private static List<String> companions(List<Member> list, Candidate mention) {
    return list.stream()
        .map(
            member ->
                mention.amongLevels() && member.first() == mention.first()
                    ? GOVERNMENT
                    : member.entry())
        .filter(entry -> !entry.isEmpty())
        .distinct()
        .toList();
  }

  private static int reach(CodedParagraph coded, List<Member> members, int from, int step) {
    int at = from;
    while (at + step >= 0 && at + step < members.size()) {
      Member left = members.get(Math.min(at, at + step));
      Member right = members.get(Math.max(at, at + step));
      if (!isJoint(coded, left.last(), right.first())
          && !isJointBehind(coded, left.last(), right.first())) {
        break;
      }
      at += step;
    }
    return at;
  }

  /**
   * Whether the words between two members join them. A preposition or a possessive may stand right
   * behind a member ("authorities in Darfur, ...") or right behind the join ("and its agencies").
   */
  private static boolean isJoint(CodedParagraph coded, int from, int to) {
    if (to < from || to - from > MAX_GAP) {
      return false;
    }
    // Most gaps are no list whatever their tags are, so these are asked for last.
    List<BooleanSupplier> verbs = new ArrayList<>();
    boolean joined = false;
    boolean behindJoin = false;
    for (int i = from; i < to; i++) {
      int at = i;
      boolean join = coded.isWord("list-join", i);
      boolean link =
          coded.isWord("list-link", i)
              && (behindJoin || (i == from && !joined) || coded.isWord("part-of", i - 1));
      if (!link && (coded.isWord("list-break", i) || coded.isWord("list-link", i))) {
        return false;
      }
      if (link) {
        verbs.add(() -> coded.tag(at + 1).equals("VBG"));
      }
      if (joined) {
        verbs.add(() -> coded.isClauseVerb(at));
      }
      if (!join) {
        verbs.add(() -> coded.isFiniteVerb(at));
      }
      joined |= join;
      behindJoin = join || (behindJoin && coded.isWord("as", i));
    }
    return joined && verbs.stream().noneMatch(BooleanSupplier::getAsBoolean);
  }

  /**
   * "mayors of cities with a high burden of disease, representatives of civil society": a longer
   * attribute stands between a member and the comma.
   */
  private static boolean isJointBehind(CodedParagraph coded, int from, int to) {
    int comma = to - 1;
    while (comma > from && coded.isWord("light", comma)) {
      comma--;
    }
    return coded.isWord("of", from)
        && coded.isWord("comma", comma)
        && to - from <= MAX_ATTRIBUTE
        && IntStream.range(from, comma).noneMatch(i -> coded.isWord("clause-break", i))
        && IntStream.range(from, comma).noneMatch(coded::isFiniteVerb);
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
      if (CORE.contains(candidate.type()) || candidate.equals(mention)) {
        members.add(new Member(candidate.first(), candidate.last(), "lrg", ""));
      }
    }
    int end = 0;
    for (Hit hit : coded.text().of("other-actors")) {
      if (hit.first() >= end && isFree(hit, members) && !isInName(coded, hit)) {
        String kind = kind(coded, hit);
        String entry = kind.equals(WHOLE) ? "" : hit.entry().id();
        members.add(new Member(hit.first(), hit.last(), kind, entry));
        end = hit.last();
      }
    }
    members.sort(Comparator.comparingInt(Member::first));
    return merged(members);
  }

  private static boolean isFree(Hit hit, List<Member> members) {
    return members.stream()
        .allMatch(member -> hit.last() <= member.first() || hit.first() >= member.last());
  }

  /** "capacity in Somalia, including regional authorities": they belong to it, beside nobody. */
  private static String kind(CodedParagraph coded, Hit hit) {
    boolean whole = !hit.entry().get("place").isEmpty() && isOpened(coded, hit);
    return whole ? WHOLE : hit.entry().get("kind");
  }

  private static boolean isOpened(CodedParagraph coded, Hit hit) {
    return coded.isWord("list-opener", hit.last() + 1);
  }

  /** "authorities of Somalia", "Somalia's authorities": a country in a noun is no member. */
  private static boolean isInName(CodedParagraph coded, Hit hit) {
    if (hit.entry().get("place").isEmpty() || isOpened(coded, hit)) {
      return false;
    }
    int before = hit.first() - 1;
    boolean listed =
        coded.isWord("list-join", before)
            || (coded.isWord("determiner", before) && coded.isWord("list-join", before - 1));
    return !listed || coded.isWord("possessive", hit.last());
  }

  /** "indigenous peoples organizations": actors without a word between them are one. */
  private static List<Member> merged(List<Member> members) {
    List<Member> kept = new ArrayList<>();
    for (Member member : members) {
      Member before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean one =
          before != null
              && before.last() == member.first()
              && !before.kind().equals("lrg")
              && !member.kind().equals("lrg");
      if (one) {
        kept.set(
            kept.size() - 1,
            new Member(before.first(), member.last(), member.kind(), member.entry()));
      } else {
        kept.add(member);
      }
    }
    return kept;
  }
}
