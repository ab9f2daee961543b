package org.parapolis.extract;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that grows piece by piece and knows which of its characters are italic or bold. */
final class StyledText {

  /** A printed number or letter that a tab sets off from its text. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s\\p{Z}“\"]*(?<label>\\(?(?:\\d{1,3}|[a-z]{1,2}|[ivxl]{1,6})[.)]|[A-Z]\\.|[IVX]{1,6}\\.)\\t");

  private final StringBuilder text = new StringBuilder();
  private final BitSet italic = new BitSet();
  private final BitSet bold = new BitSet();
  private boolean joint;

  void append(String piece, boolean isItalic, boolean isBold) {
    if (piece.isEmpty()) {
      return;
    }
    if (joint && gluesWords(piece)) {
      text.append(' ');
    }
    joint = false;
    int begin = text.length();
    text.append(piece);
    italic.set(begin, text.length(), isItalic);
    bold.set(begin, text.length(), isBold);
  }

  /** Something stood here that is no part of the text, so two words may not grow together. */
  void cut() {
    joint = true;
  }

  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(i) && Character.getType(text.charAt(i)) != Character.FORMAT) {
        return false;
      }
    }
    return true;
  }

  /** The printed label at the start, or empty. */
  String label() {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? label.group("label") : "";
  }

  /** The text without {@link #label()}. */
  String withoutLabel() {
    Matcher label = LABEL.matcher(text);
    return TextNormalizer.normalize(label.lookingAt() ? text.substring(label.end()) : text());
  }

  String text() {
    return TextNormalizer.normalize(text.toString());
  }

  /** The italic words at the start, or empty where all of it is italic. */
  String lead() {
    Matcher label = LABEL.matcher(text);
    int begin = skipOpening(label.lookingAt() ? label.end() : 0);
    int end = begin;
    while (end < text.length() && (italic.get(end) || isSpace(end))) {
      end++;
    }
    boolean all = end == text.length();
    return all ? "" : trimPunctuation(TextNormalizer.normalize(text.substring(begin, end)));
  }

  boolean isAllBold() {
    for (int i = 0; i < text.length(); i++) {
      if (!bold.get(i) && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !bold.isEmpty();
  }

  void clear() {
    text.setLength(0);
    italic.clear();
    bold.clear();
    joint = false;
  }

  private int skipOpening(int from) {
    int at = from;
    while (at < text.length() && (isSpace(at) || "“\"‘[".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean gluesWords(String piece) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && Character.isLetterOrDigit(piece.charAt(0));
  }

  private static String trimPunctuation(String lead) {
    return lead.replaceFirst("[\\s,;:.]+$", "");
  }
}
