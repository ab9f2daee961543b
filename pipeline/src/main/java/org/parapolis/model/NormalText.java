package org.parapolis.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is compared: its words, folded, without punctuation. It is the one normaliser of the
 * index, of uptake, of drafts and of lineage, so that what one of them calls the same, all do.
 *
 * <p>A word is a run of letters, marks and digits (the core of Unicode's UAX 29); an ideograph is
 * one by itself. Case and diacritics do not count, nor do soft hyphens and joiners. An apostrophe
 * inside a word stays, straight; one at its end falls off. Digits keep the comma or full stop
 * between them ("2,000"). A digit behind a small letter is the mark of a footnote and a word of its
 * own ("Agenda12"). A hyphen parts words, so that "decision-making" and "decision making" are one;
 * but a bound prefix, which never stands alone, is joined: "sub-national" is "subnational". These
 * prefixes are Latin and Greek and the same in all languages of the UN in Latin script.
 *
 * @param words in reading order; none overlap
 */
public record NormalText(String text, List<Word> words) {

  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "cyber", "de", "eco", "infra", "inter", "intra", "macro",
          "micro", "mid", "multi", "non", "peri", "post", "pre", "re", "semi", "socio", "sub",
          "supra", "trans", "tri");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\u00AD\\u200D]+");

  public NormalText {
    Objects.requireNonNull(text);
    words = List.copyOf(words);
  }

  /** Cuts a text into words. */
  public static NormalText of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      if (!Character.isLetterOrDigit(text.codePointAt(at))) {
        at++;
        continue;
      }
      at = end(text, begin);
      if (isHyphen(text, at) && joins(text, begin, at)) {
        at = end(text, at + 1);
      }
      words.add(new Word(new Span(begin, at), fold(text.substring(begin, at))));
    }
    return new NormalText(text, words);
  }

  /** The folded words. */
  public List<String> folded() {
    return words.stream().map(Word::folded).toList();
  }

  /** The characters from word {@code first} to before word {@code last}, as printed. */
  public Span span(int first, int last) {
    return new Span(words.get(first).begin(), words.get(last - 1).end());
  }

  private static int end(String text, int begin) {
    int at = begin + Character.charCount(text.codePointAt(begin));
    if (Character.isIdeographic(text.codePointAt(begin))) {
      return at;
    }
    while (at < text.length() && goesOn(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether the word that holds the character before {@code at} holds this one. */
  private static boolean goesOn(String text, int at) {
    char before = base(text, at);
    char here = text.charAt(at);
    if (inWord(text, at)) {
      boolean mark = Character.isLowerCase(before) && here >= '0' && here <= '9';
      return !mark && !Character.isIdeographic(text.codePointAt(at));
    }
    if (at + 1 == text.length()) {
      return false;
    }
    char after = text.charAt(at + 1);
    boolean letters =
        Character.isLetter(before)
            && Character.isLetter(after)
            && !Character.isIdeographic(text.codePointAt(at + 1));
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return (letters && isApostrophe(here)) || (digits && (here == ',' || here == '.'));
  }

  /** The character before {@code at}, but for marks upon it and what does not show. */
  private static char base(String text, int at) {
    int base = at - 1;
    while (base > 0 && text.charAt(base) > 127 && isUnseen(text.charAt(base))) {
      base--;
    }
    return text.charAt(base);
  }

  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '\u00AD'
        || c == '\u200D';
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isLetterOrDigit(text.codePointAt(at - 1));
    }
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(text.codePointAt(at)) || isUnseen(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isHyphen(String text, int at) {
    return at < text.length() && isHyphen(text.charAt(at));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean joins(String text, int begin, int hyphen) {
    return hyphen + 1 < text.length()
        && Character.isLetter(text.charAt(hyphen + 1))
        && !Character.isIdeographic(text.codePointAt(hyphen + 1))
        && !(begin > 0 && isHyphen(text.charAt(begin - 1)))
        && PREFIXES.contains(text.substring(begin, hyphen).toLowerCase(Locale.ROOT));
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127 || lower.charAt(i) == '-') {
        return foldRare(lower);
      }
    }
    return lower;
  }

  private static String foldRare(String lower) {
    String straight = lower.replace('\u2019', '\'').replaceAll("[-\u2010\u2011]", "");
    return UNSEEN.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD)).replaceAll("");
  }
}
