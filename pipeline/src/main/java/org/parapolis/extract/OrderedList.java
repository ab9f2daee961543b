package org.parapolis.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts the items of an HTML list as the UN prints them: "1.", "(a)", "(i)". */
final class OrderedList {

  private static final String[] ROMAN = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
  };

  private final String type;
  private int next;

  /**
   * A list before its first item.
   *
   * @param type of the list in HTML: 1, a, A, i, I; null for 1; "ul" for a list without numbers
   * @param start number of its first item; null for 1
   */
  OrderedList(@Nullable String type, @Nullable String start) {
    this.type = type == null ? "1" : type;
    this.next = start != null && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  /** The label of the next item and a tab; empty for a list without numbers. */
  String nextLabel() {
    int number = next++;
    return switch (type) {
      case "ul" -> "";
      case "a" -> number <= 26 ? "(" + (char) ('a' + number - 1) + ")\t" : "(" + number + ")\t";
      case "A" -> number <= 26 ? (char) ('A' + number - 1) + ".\t" : number + ".\t";
      case "i" -> "(" + roman(number) + ")\t";
      case "I" -> roman(number).toUpperCase(Locale.ROOT) + ".\t";
      default -> number + ".\t";
    };
  }

  private static String roman(int number) {
    return number < 40 ? "x".repeat(number / 10) + ROMAN[number % 10] : Integer.toString(number);
  }
}
