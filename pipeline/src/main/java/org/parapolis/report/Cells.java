package org.parapolis.report;

import java.util.regex.Pattern;

/**
 * Text in a cell that a spreadsheet leaves alone: what it would take for a formula (OWASP, CSV
 * injection), a number or a date ("12." becomes 12, "(1)" becomes -1) has an apostrophe before it.
 * Unlike in reports, the way back gives the same text.
 */
final class Cells {

  private static final Pattern TOUCHED =
      Pattern.compile(
          "'*(?:[=+\\-@\t\r\n].*|[\\d.,/:()%eE -]*\\d[\\d.,/:()%eE -]*)", Pattern.DOTALL);

  private Cells() {}

  static String guarded(String text) {
    return TOUCHED.matcher(text).matches() ? "'" + text : text;
  }

  static String unguarded(String cell) {
    return cell.startsWith("'") && TOUCHED.matcher(cell.substring(1)).matches()
        ? cell.substring(1)
        : cell;
  }
}
