package org.parapolis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parapolis.model.Paragraph;

/**
 * The open levels below a paragraph, told from the printed labels alone: "(b)" goes on where "(a)"
 * stood, "(i)" opens a level unless it follows "(h)".
 */
final class Numbering {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<before>\\(?)(?:(?<number>\\d{1,3})|(?<letters>\\p{L}{1,6}))(?<after>[.)]*)");

  private static final Pattern ROMAN =
      Pattern.compile("(?i)(?=.)(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})");

  /** One way to read a label: its style ("(a)", "(i)", "1.") and its place in that series. */
  private record Reading(String style, int ordinal) {}

  private record Level(Reading reading, Paragraph paragraph) {}

  private final List<Level> open = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  void clear() {
    open.clear();
  }

  /** Whether the label is the next of an open series: "(c)" where "(b)" stood last. */
  boolean goesOn(String label) {
    return readings(label)
        .anyMatch(
            reading ->
                open.stream()
                    .map(Level::reading)
                    .anyMatch(
                        last ->
                            last.style().equals(reading.style())
                                && last.ordinal() + 1 == reading.ordinal()));
  }

  /** How many levels stay open above a sub-paragraph with this label. */
  int depthOf(String label) {
    readings.clear();
    readings(label).forEach(readings::add);
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      Reading last = open.get(depth).reading();
      Reading next = new Reading(last.style(), last.ordinal() + 1);
      if (readings.contains(next)) {
        return choose(next, depth);
      }
    }
    return readings.stream()
        .filter(reading -> reading.ordinal() == 1)
        .findFirst()
        .map(first -> choose(first, depthOfStyle(first, open.size())))
        .orElseGet(this::depthAfterGap);
  }

  /** Remembers the paragraph that got the label last asked for, and closes what lies below. */
  void open(int depth, Paragraph paragraph) {
    open.subList(depth, open.size()).clear();
    open.add(new Level(readings.get(0), paragraph));
  }

  /** The paragraph of the level above {@code depth}; {@code base} above the first. */
  Paragraph above(int depth, Paragraph base) {
    return depth == 0 ? base : open.get(depth - 1).paragraph();
  }

  private int depthAfterGap() {
    for (Reading reading : List.copyOf(readings)) {
      int depth = depthOfStyle(reading, -1);
      if (depth >= 0) {
        return choose(reading, depth);
      }
    }
    return open.size();
  }

  private int depthOfStyle(Reading reading, int otherwise) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).reading().style().equals(reading.style())) {
        return depth;
      }
    }
    return otherwise;
  }

  private int choose(Reading reading, int depth) {
    readings.remove(reading);
    readings.add(0, reading);
    return depth;
  }

  private static Stream<Reading> readings(String label) {
    Matcher parts = LABEL.matcher(label);
    if (!parts.matches()) {
      return Stream.of(new Reading(label, 1));
    }
    String shape = parts.group("before") + "%s" + parts.group("after");
    if (parts.group("number") != null) {
      return Stream.of(reading(shape, "1", Integer.parseInt(parts.group("number"))));
    }
    String letters = parts.group("letters");
    String lower = letters.toLowerCase(Locale.ROOT);
    boolean upper = !letters.equals(lower);
    Reading alphabetic = reading(shape, upper ? "A" : "a", alphabetic(lower));
    return ROMAN.matcher(lower).matches()
        ? Stream.of(reading(shape, upper ? "I" : "i", roman(lower)), alphabetic)
        : Stream.of(alphabetic);
  }

  private static Reading reading(String shape, String first, int ordinal) {
    return new Reading(shape.formatted(first), ordinal);
  }

  /** "a" is 1, "z" 26, "aa" 27, "bb" 28. */
  private static int alphabetic(String letters) {
    return letters.charAt(0) - 'a' + 1 + 26 * (letters.length() - 1);
  }

  private static int roman(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = value(letters.charAt(i));
      boolean subtract = i + 1 < letters.length() && value(letters.charAt(i + 1)) > value;
      sum += subtract ? -value : value;
    }
    return sum;
  }

  private static int value(char numeral) {
    return switch (numeral) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      default -> 50;
    };
  }
}
