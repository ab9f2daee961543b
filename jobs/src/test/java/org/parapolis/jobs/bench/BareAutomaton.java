package org.parapolis.jobs.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * An Aho-Corasick automaton over characters with all its steps in one table, as bare and fast as
 * Java makes it: it knows no accents, spellings or footnote marks, only whether a phrase stands
 * between the ends of words. The yardstick of the candidate pass.
 */
final class BareAutomaton {

  /** Letters, digits, and everything else as one sign between words. */
  private static final int SIGNS = 37;

  private static final int[] SIGN = new int[128];

  static {
    for (char c = 0; c < SIGN.length; c++) {
      char lower = Character.toLowerCase(c);
      SIGN[c] =
          lower >= 'a' && lower <= 'z'
              ? 1 + lower - 'a'
              : lower >= '0' && lower <= '9' ? 27 + lower - '0' : 0;
    }
  }

  private final int[] steps;
  private final boolean[] found;
  private final int between;

  BareAutomaton(Collection<String> phrases) {
    List<int[]> states = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    states.add(empty());
    for (String phrase : phrases) {
      int state = 0;
      for (char c : (" " + phrase + " ").replaceAll("[^A-Za-z0-9]+", " ").toCharArray()) {
        int next = states.get(state)[SIGN[c]];
        if (next < 0) {
          next = states.size();
          states.get(state)[SIGN[c]] = next;
          states.add(empty());
        }
        state = next;
      }
      ends.add(state);
    }
    found = new boolean[states.size()];
    ends.forEach(end -> found[end] = true);
    close(states);
    steps = states.stream().flatMapToInt(Arrays::stream).toArray();
    between = steps[0];
  }

  private static int[] empty() {
    int[] children = new int[SIGNS];
    Arrays.fill(children, -1);
    return children;
  }

  /** Turns the tree into an automaton: a missing step is that of the longest suffix. */
  private void close(List<int[]> states) {
    int[] suffix = new int[states.size()];
    Deque<Integer> queue = new ArrayDeque<>(List.of(0));
    while (!queue.isEmpty()) {
      int state = queue.remove();
      found[state] |= found[suffix[state]];
      int[] steps = states.get(state);
      for (int sign = 0; sign < SIGNS; sign++) {
        int fallback = state == 0 ? 0 : states.get(suffix[state])[sign];
        if (steps[sign] < 0) {
          steps[sign] = fallback;
        } else {
          suffix[steps[sign]] = fallback;
          queue.add(steps[sign]);
        }
      }
    }
  }

  /** Whether a phrase stands in the text. */
  boolean finds(String text) {
    int state = between;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      state = steps[state * SIGNS + (c < 128 ? SIGN[c] : 0)];
      if (found[state]) {
        return true;
      }
    }
    return found[steps[state * SIGNS]];
  }
}
