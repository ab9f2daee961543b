package org.parapolis.index;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes out the hyphen behind a prefix that never stands alone ("sub-national"), and keeps the way
 * back to the places in the text as printed. A scan for hyphens, since a regular expression took
 * longer than all the rest of the indexing.
 */
final class PrefixJoiner extends BaseCharFilter {

  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "cyber", "de", "eco", "infra", "inter", "intra", "macro",
          "micro", "mid", "multi", "non", "peri", "post", "pre", "re", "semi", "socio", "sub",
          "supra", "trans", "tri");
  private static final int LONGEST = 7;

  private @Nullable String joined;
  private int at;

  PrefixJoiner(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (joined == null) {
      joined = join(readAll());
    }
    if (at == joined.length()) {
      return -1;
    }
    int end = Math.min(joined.length(), at + length);
    joined.getChars(at, end, buffer, offset);
    int read = end - at;
    at = end;
    return read;
  }

  private String readAll() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1024];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }

  private String join(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isHyphen(text.charAt(i)) && joins(text, i)) {
        addOffCorrectMap(kept.length(), i + 1 - kept.length());
      } else {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean joins(String text, int hyphen) {
    int begin = hyphen;
    while (begin > 0 && begin >= hyphen - LONGEST && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    boolean opensWord =
        begin == 0
            || !(Character.isLetterOrDigit(text.charAt(begin - 1))
                || isHyphen(text.charAt(begin - 1)));
    return opensWord
        && hyphen + 1 < text.length()
        && Character.isLetter(text.charAt(hyphen + 1))
        && PREFIXES.contains(text.substring(begin, hyphen).toLowerCase(Locale.ROOT));
  }
}
