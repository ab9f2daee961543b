package org.parapolis.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Paragraph;

/**
 * The labels of texts in negotiation, which editors take out before a text is issued: "PP3.", "OP5
 * bis", "[Alt. 1]", "Option 2:".
 */
public final class DraftLabel {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<open>[\\s\\[(]*)"
              + "(?<label>(?:PP|OP)\\s?\\d{1,3}\\w{0,2}(?:[\\s.]*(?:bis|ter|quater|alt)\\b)*"
              + "|Alt(?:ernative)?\\.?\\s?\\d{1,2}|Alt\\.|Option\\s\\d{1,2})"
              + "(?<close>[\\s.:)\\]]+)(?=\\S)");

  private DraftLabel() {}

  /**
   * The paragraph with such a label as its number. A bracket that opens before the label and closes
   * behind it goes with it; one that goes on around the text stays.
   */
  public static Paragraph asNumber(Paragraph paragraph) {
    Matcher found = LABEL.matcher(paragraph.text());
    if (!found.lookingAt()) {
      return paragraph;
    }
    boolean closed = found.group("close").matches(".*[\\])].*");
    String open = closed ? "" : found.group("open").strip();
    return paragraph.reading(
        (paragraph.number() + " " + found.group("label")).strip(),
        open + paragraph.text().substring(found.end()));
  }
}
