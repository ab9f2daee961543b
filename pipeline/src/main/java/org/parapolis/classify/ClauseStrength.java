package org.parapolis.classify;

/**
 * How strongly the clause at a place binds (codebook, "strength"), whether or not it speaks of
 * LRGs.
 *
 * @param value 0 to 5
 * @param byVerb whether a verb of the lexicon says so; else it is what a text without one is worth
 */
public record ClauseStrength(int value, boolean byVerb) {

  /**
   * The strength where the character at {@code offset} stands.
   *
   * @param coded with or without mentions
   */
  public static ClauseStrength at(CodedParagraph coded, int offset) {
    int word = coded.text().wordAt(offset);
    Code code = StrengthCoder.code(coded, word, word + 1);
    return new ClauseStrength(
        Integer.parseInt(code.value()),
        coded.text().hits().stream().anyMatch(hit -> code.rule().startsWith(hit.entry().id()))
            || coded.chapeau().hits().stream()
                .anyMatch(hit -> code.rule().startsWith(hit.entry().id())));
  }
}
