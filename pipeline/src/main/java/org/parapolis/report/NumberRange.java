package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Whole numbers from {@code first} to {@code last}; none where last is smaller. */
record NumberRange(int first, int last) {

  int size() {
    return Math.max(0, last - first + 1);
  }

  /** The stretches of it that {@code numbers} leave open. */
  List<NumberRange> without(NavigableSet<Integer> numbers) {
    List<NumberRange> gaps = new ArrayList<>();
    int next = first;
    for (int number : numbers.tailSet(first, true)) {
      if (number > last) {
        break;
      }
      if (number > next) {
        gaps.add(new NumberRange(next, number - 1));
      }
      next = number + 1;
    }
    if (next <= last) {
      gaps.add(new NumberRange(next, last));
    }
    return gaps;
  }

  /** {@code 7}, {@code 7-12}. */
  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
