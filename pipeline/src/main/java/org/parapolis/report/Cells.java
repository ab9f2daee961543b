package org.parapolis.report;

import java.util.regex.Pattern;

/**
 * Text in a cell that a spreadsheet leaves alone: what it would take for a formula (OWASP, CSV
 * injection), a number or a date ("12." becomes 12, "(1)" becomes -1) has an apostrophe before it;
 * tabs and carriage returns, which LibreOffice drops, are shown by their symbols. Unlike in
 * reports, the way back gives the same text.
 */
final class Cells {

  private static final Pattern TOUCHED =
      Pattern.compile("'*(?:[=+\\-@\n].*|[\\d.,/:()%eE -]*\\d[\\d.,/:()%eE -]*)", Pattern.DOTALL);

  private Cells() {}

  static String guarded(String text) {
    String shown = text.replace('\t', '\u2409').replace('\r', '\u240D');
    return TOUCHED.matcher(shown).matches() ? "'" + shown : shown;
  }

  static String unguarded(String cell) {
    String shown =
        cell.startsWith("'") && TOUCHED.matcher(cell.substring(1)).matches()
            ? cell.substring(1)
            : cell;
    return shown.replace('\u2409', '\t').replace('\u240D', '\r');
  }
}
