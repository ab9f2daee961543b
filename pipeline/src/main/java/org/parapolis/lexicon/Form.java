package org.parapolis.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Word;

/**
 * One text a row of the lexicon stands for, with the words it needs around it: {@code [mayors and]
 * governors}, {@code governors [of provinces]}. What stands in square brackets must be there but is
 * no part of what is found.
 *
 * @param before words needed in front
 * @param words what is found; never empty
 * @param after words needed behind
 */
record Form(List<Word> before, String text, List<Word> words, List<Word> after) {
  private static final Pattern SHAPE =
      Pattern.compile("(?:\\[([^\\[\\]]*)])?([^\\[\\]]*)(?:\\[([^\\[\\]]*)])?");

  /**
   * Reads a pattern's expansion.
   *
   * @throws IllegalArgumentException where the brackets do not match or nothing stands outside them
   */
  static Form of(String expanded) {
    Matcher shape = SHAPE.matcher(expanded.strip());
    if (!shape.matches()) {
      throw new IllegalArgumentException(
          "square brackets may stand once before and once behind the term: '" + expanded + "'");
    }
    List<Word> words = WordSplitter.split(shape.group(2));
    if (words.isEmpty()) {
      throw new IllegalArgumentException("the form '" + expanded + "' has no word");
    }
    return new Form(
        context(shape.group(1)), shape.group(2).strip(), words, context(shape.group(3)));
  }

  private static List<Word> context(String group) {
    return group == null ? List.of() : WordSplitter.split(group);
  }
}
