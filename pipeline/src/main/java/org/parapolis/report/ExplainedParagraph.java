package org.parapolis.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;

/**
 * A paragraph and why it was coded as it was.
 *
 * @param mentions in text order
 * @param rejections in text order
 * @param idle where neither is there: the lexicon's terms, names, heads and scale words that stand
 *     in it all the same
 */
public record ExplainedParagraph(
    Paragraph paragraph,
    List<ExplainedMention> mentions,
    List<ExplainedRejection> rejections,
    List<FoundForm> idle) {

  /**
   * A mention with what made it.
   *
   * @param row the lexicon row that found it
   * @param scales the scale words before or behind its head, each with its row
   * @param reasons of being found, of its type, and of each code, in that order
   */
  public record ExplainedMention(
      Mention mention, LexiconRow row, List<FoundForm> scales, List<Reason> reasons) {

    public ExplainedMention {
      Objects.requireNonNull(mention);
      Objects.requireNonNull(row);
      scales = List.copyOf(scales);
      reasons = List.copyOf(reasons);
    }
  }

  /** What looked like a mention, the row that found it, and why it is none. */
  public record ExplainedRejection(Rejection rejection, LexiconRow row, Reason reason) {

    public ExplainedRejection {
      Objects.requireNonNull(rejection);
      Objects.requireNonNull(row);
      Objects.requireNonNull(reason);
    }
  }

  /** A stretch of the paragraph and the lexicon row that marks it. */
  public record FoundForm(String text, LexiconRow row) {

    public FoundForm {
      Objects.requireNonNull(text);
      Objects.requireNonNull(row);
    }
  }

  /**
   * Why a mention has a code, or why a look-alike is none.
   *
   * @param code {@code found}, {@code type}, {@code level} … {@code citation}, {@code rejected}
   * @param value the code; empty for {@code found} and {@code rejected}
   * @param rule as the tables have it
   * @param sentence the rule in words
   * @param row the lexicon row that the rule rests on, where it does
   * @param words what of that row decided: where it stands nearest in the paragraph, else last in
   *     its chapeau
   */
  public record Reason(
      String code,
      String value,
      String rule,
      String sentence,
      @Nullable LexiconRow row,
      List<String> words) {

    public Reason {
      Objects.requireNonNull(code);
      Objects.requireNonNull(value);
      Objects.requireNonNull(rule);
      Objects.requireNonNull(sentence);
      words = List.copyOf(words);
    }
  }

  public ExplainedParagraph {
    Objects.requireNonNull(paragraph);
    mentions = List.copyOf(mentions);
    rejections = List.copyOf(rejections);
    idle = List.copyOf(idle);
  }

  /** Whether anything was found or rejected in it. */
  public boolean holdsSomething() {
    return !mentions.isEmpty() || !rejections.isEmpty();
  }
}
