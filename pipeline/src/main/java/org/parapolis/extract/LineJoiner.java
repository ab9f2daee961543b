package org.parapolis.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Mend;

/**
 * Joins the lines of a paragraph into running text. Whether a hyphen at the end of a line belongs
 * to the word ("non-governmental") or was set by the typist ("inter-national") is told by the words
 * of the same document: no dictionary, hence no language.
 */
final class LineJoiner {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:-\\p{L}[\\p{L}\\p{M}]*+)*+");
  private static final Pattern BROKEN = Pattern.compile("(\\p{L}[\\p{L}\\p{M}-]*)-$");
  private static final Pattern REST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]*");

  private final Map<String, Integer> words = new HashMap<>();
  private final boolean breaksWords;
  private final List<Mend> mends;

  /** Learns the words of a document from its lines; repairs are added to {@code mends}. */
  LineJoiner(List<String> lines, List<Mend> mends) {
    this.mends = mends;
    for (String line : lines) {
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        boolean broken = matcher.hitEnd() || line.startsWith("-", matcher.end());
        if (!broken || matcher.end() < line.length() - 1) {
          words.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    this.breaksWords = breaksWords(lines);
  }

  private int count(String word) {
    return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether the typist broke words: told by the hyphens where the document knows the word. */
  private boolean breaksWords(List<String> lines) {
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      String head = lastWord(lines.get(i - 1));
      String rest = firstWord(lines.get(i));
      if (!head.isEmpty() && !rest.isEmpty()) {
        broken += Integer.signum(count(strip(head) + rest) - count(head + rest));
      }
    }
    return broken > 0;
  }

  /** Text with its style, character by character. */
  record Styled(String text, String italics) {}

  Styled join(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder();
    StringBuilder italics = new StringBuilder();
    boolean openEnd = false;
    for (PdfLine line : lines) {
      if (!text.isEmpty()) {
        String glue = glue(text, line.text(), openEnd, line.page());
        if (glue.isEmpty() && endsInSoftHyphen(text, line.text())) {
          text.setLength(text.length() - 1);
          italics.setLength(italics.length() - 1);
        }
        boolean italic =
            italics.charAt(italics.length() - 1) == 'i' && line.italics().startsWith("i");
        text.append(glue);
        italics.append((italic ? "i" : ".").repeat(glue.length()));
      }
      text.append(line.text());
      italics.append(line.italics());
      openEnd = line.openEnd();
    }
    return new Styled(text.toString(), italics.toString());
  }

  /** Joins lines that carry no style. */
  String joinPlain(List<String> lines) {
    List<PdfLine> plain = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      plain.add(new PdfLine(0, 0, 0, 0, 0, text, ".".repeat(text.length()), false, "", true));
    }
    return join(plain).text();
  }

  private String glue(CharSequence before, String after, boolean openEnd, int page) {
    char last = before.charAt(before.length() - 1);
    char first = after.isEmpty() ? ' ' : after.charAt(0);
    if (Character.isIdeographic(last) && Character.isIdeographic(first)) {
      return "";
    }
    if (last == '-'
        && before.length() > 1
        && Character.isLetterOrDigit(before.charAt(before.length() - 2))) {
      if (endsInSoftHyphen(before, after)) {
        String broken = lastWord(before);
        String rest = firstWord(after);
        mends.add(new Mend(page, "hyphen-break", broken + " " + rest, strip(broken) + rest));
      }
      return Character.isLetterOrDigit(first) && openEnd ? "" : " ";
    }
    boolean inAddress = last == '/' && openEnd && Character.isLetterOrDigit(first);
    return inAddress ? "" : " ";
  }

  /** Whether the hyphen at the end of {@code before} was set only to break the line. */
  private boolean endsInSoftHyphen(CharSequence before, String after) {
    Matcher rest = REST.matcher(after);
    String broken = lastWord(before);
    if (broken.isEmpty() || !rest.find()) {
      return false;
    }
    String head = strip(broken);
    int joined = count(head + rest.group());
    int hyphened = count(broken + rest.group());
    if (joined != hyphened) {
      return joined > hyphened;
    }
    return breaksWords && (count(head) == 0 || count(rest.group()) == 0);
  }

  private static String lastWord(CharSequence text) {
    if (text.isEmpty() || text.charAt(text.length() - 1) != '-') {
      return "";
    }
    int from = Math.max(0, text.length() - 60);
    Matcher matcher = BROKEN.matcher(text.subSequence(from, text.length()));
    return matcher.find() ? matcher.group() : "";
  }

  private static String firstWord(String text) {
    Matcher matcher = REST.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static String strip(String broken) {
    return broken.substring(0, broken.length() - 1);
  }
}
