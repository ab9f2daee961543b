package org.parapolis.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How sentences write numbers and lists. Two digits that count are enough for a rate; an interval
 * has as many decimals as what it belongs to.
 */
final class SummaryEnglish {

  private static final List<String> SMALL =
      List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final BigDecimal SIGNIFICANT = new BigDecimal("0.05");
  private static final BigDecimal LEAST = new BigDecimal("0.001");

  private SummaryEnglish() {}

  /** "4,867". */
  static String whole(BigDecimal number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** Small counts in words. */
  static String word(int count) {
    return count < SMALL.size() ? SMALL.get(count) : Integer.toString(count);
  }

  /** How many decimals show two digits that count; none from 10 up. */
  static int decimals(BigDecimal number) {
    BigDecimal rounded = number.round(new MathContext(2, RoundingMode.HALF_UP));
    int exponent = rounded.precision() - rounded.scale() - 1;
    return rounded.signum() == 0 ? 0 : Math.max(0, 1 - exponent);
  }

  /** With so many decimals; more where nothing but zeros would be left. */
  static String decimal(BigDecimal number, int decimals) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.signum() == 0) {
      rounded = number.round(new MathContext(1, RoundingMode.HALF_UP));
    }
    return rounded.abs().compareTo(BigDecimal.valueOf(1_000)) < 0
        ? rounded.toPlainString()
        : whole(rounded);
  }

  /** "= .81", "= .0496", "< .001": without the nought that no probability can pass. */
  static String probability(BigDecimal p) {
    if (p.compareTo(LEAST) < 0) {
      return "< .001";
    }
    int scale = p.compareTo(new BigDecimal("0.1")) < 0 ? 3 : 2;
    BigDecimal rounded = p.setScale(scale, RoundingMode.HALF_UP);
    while (rounded.compareTo(SIGNIFICANT) == 0 && rounded.compareTo(p) != 0) {
      rounded = p.setScale(++scale, RoundingMode.HALF_UP);
    }
    String plain = rounded.toPlainString();
    return "= " + (plain.startsWith("0.") ? plain.substring(1) : "1");
  }

  /** "a, b and c". */
  static SummaryPhrase list(List<SummaryPhrase> parts) {
    if (parts.size() < 2) {
      return SummaryPhrase.joined(parts, "");
    }
    int last = parts.size() - 1;
    return SummaryPhrase.of(
        "{} and {}", SummaryPhrase.joined(parts.subList(0, last), ", "), parts.get(last));
  }

  /** Years that follow one another as one stretch: "2001, 2004 to 2008 and 2010". */
  static String years(List<Integer> years) {
    List<SummaryPhrase> stretches = new ArrayList<>();
    for (int begin = 0; begin < years.size(); ) {
      int end = begin;
      while (end + 1 < years.size() && years.get(end + 1) == years.get(end) + 1) {
        end++;
      }
      if (end == begin + 1) {
        end = begin;
      }
      String last = end == begin ? "" : " to " + years.get(end);
      stretches.add(SummaryPhrase.of(years.get(begin) + last));
      begin = end + 1;
    }
    return list(stretches).text();
  }
}
