package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.CodeShift;
import org.parapolis.model.CodeShift.Turn;
import org.parapolis.model.Mention;
import org.parapolis.model.NormalText;

/**
 * What of a mention's codes is another in a later text, and whether its language was strengthened
 * or weakened (codebook, "Drafts").
 */
public final class CodeShifts {

  /** The most prominent first. */
  private static final List<String> PROMINENCE =
      List.of("standalone", "gov_series", "paired", "list");

  private final Predicate<String> binds;

  /**
   * @param binds whether a modulator strengthens its clause ("without delay"); the others soften it
   *     or set conditions
   */
  public CodeShifts(Predicate<String> binds) {
    this.binds = binds;
  }

  /** The codes that differ: strength, prominence, modulators, then type, level and role. */
  public List<CodeShift> between(Mention older, Mention newer) {
    List<CodeShift> shifts = new ArrayList<>();
    Integer before = older.strength();
    Integer after = newer.strength();
    @Nullable Turn strength =
        before == null || after == null ? null : turn(after.compareTo(before));
    add(shifts, "strength", before, after, strength);
    int fall = rank(newer) - rank(older);
    boolean ranked = rank(older) >= 0 && rank(newer) >= 0;
    add(shifts, "prominence", older.prominence(), newer.prominence(), ranked ? turn(-fall) : null);
    addModulators(shifts, older.modulators(), newer.modulators());
    add(shifts, "type", older.type(), newer.type(), null);
    add(shifts, "level", older.level(), newer.level(), null);
    add(shifts, "role", older.role(), newer.role(), null);
    return shifts;
  }

  private void addModulators(List<CodeShift> shifts, List<String> before, List<String> after) {
    for (String phrase : without(before, after)) {
      Turn turn = binds.test(phrase) ? Turn.WEAKENED : Turn.STRENGTHENED;
      shifts.add(new CodeShift("modulator", phrase, "", turn));
    }
    for (String phrase : without(after, before)) {
      Turn turn = binds.test(phrase) ? Turn.STRENGTHENED : Turn.WEAKENED;
      shifts.add(new CodeShift("modulator", "", phrase, turn));
    }
  }

  private static List<String> without(List<String> phrases, List<String> others) {
    List<List<String>> known = others.stream().map(CodeShifts::words).toList();
    return phrases.stream().filter(phrase -> !known.contains(words(phrase))).toList();
  }

  private static List<String> words(String phrase) {
    return NormalText.of(phrase).folded();
  }

  private static void add(
      List<CodeShift> shifts,
      String code,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable Turn turn) {
    if (!Objects.equals(before, after)) {
      shifts.add(
          new CodeShift(code, Objects.toString(before, ""), Objects.toString(after, ""), turn));
    }
  }

  private static @Nullable Turn turn(int rise) {
    return rise == 0 ? null : rise > 0 ? Turn.STRENGTHENED : Turn.WEAKENED;
  }

  private static int rank(Mention mention) {
    return mention.prominence() == null ? -1 : PROMINENCE.indexOf(mention.prominence());
  }
}
