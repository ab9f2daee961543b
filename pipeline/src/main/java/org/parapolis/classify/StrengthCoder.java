package org.parapolis.classify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Section;
import org.parapolis.model.Token;
import org.parapolis.model.WordClasses;

/**
 * How strongly the clause binds (codebook, "strength"): the last verb before the mention that
 * governs, that is, opens the paragraph or is joined to the verb that does; without one, the
 * chapeau's last verb; never above 2 in the preamble.
 */
final class StrengthCoder {
  private static final int PREAMBULAR_CEILING = 2;
  private static final List<String> VERBS =
      List.of("clause-verbs", "operative-verbs", "preambular-phrases");

  private StrengthCoder() {}

  static Code code(CodedParagraph coded, Candidate mention) {
    Section section = coded.paragraph().section();
    if (section == Section.TITLE || section == Section.HEADING) {
      return new Code("0", "no-verb:" + section);
    }
    Code code =
        governing(coded.text(), mention.first(), coded.tokens(), coded.words())
            .or(
                () ->
                    governing(
                        coded.chapeau(), coded.chapeau().words().size(), List.of(), coded.words()))
            .or(() -> behind(coded.text(), mention.last()))
            .orElseGet(() -> narrative(coded));
    int strength = Integer.parseInt(code.value());
    return section == Section.PREAMBULAR && strength > PREAMBULAR_CEILING
        ? new Code(String.valueOf(PREAMBULAR_CEILING), code.rule() + ":preambular-ceiling")
        : code;
  }

  /** The last governing verb before the word at {@code before}, in its sentence or as the lead. */
  private static Optional<Code> governing(
      MarkedText text, int before, List<Token> tokens, WordClasses words) {
    int sentence = sentenceBegin(text, before, tokens);
    return text.hits().stream()
        .filter(hit -> VERBS.contains(hit.entry().table()))
        .filter(hit -> hit.first() >= sentence && hit.last() <= before)
        .filter(hit -> governs(text, hit, tokens, words))
        .max(
            Comparator.comparing((Hit hit) -> !isAuxiliary(hit))
                .thenComparingInt(Hit::first)
                .thenComparingInt(Hit::length))
        .map(StrengthCoder::code);
  }

  /** "Decides that the mission should": a modal verb governs only where no other verb does. */
  private static boolean isAuxiliary(Hit verb) {
    return verb.entry().get("place").equals("anywhere-or-behind");
  }

  private static int sentenceBegin(MarkedText text, int word, List<Token> tokens) {
    if (word >= text.words().size()) {
      return 0;
    }
    int at = text.words().get(word).begin();
    int sentence = 0;
    for (Token token : tokens) {
      if (token.span().begin() <= at) {
        sentence = token.sentence();
      }
    }
    for (Token token : tokens) {
      if (token.sentence() == sentence) {
        return text.wordAt(token.span().begin());
      }
    }
    return 0;
  }

  private static boolean governs(MarkedText text, Hit verb, List<Token> tokens, WordClasses words) {
    if (verb.first() == 0) {
      return true;
    }
    if (!verb.entry().table().equals("clause-verbs") || isReported(text, verb.first(), words)) {
      return false;
    }
    Optional<Token> token = tokenAt(text, verb.first(), tokens);
    boolean object = words.is("determiner", text.word(verb.last()));
    if (!object && token.map(Token::tag).filter(tag -> tag.startsWith("NN")).isPresent()) {
      return false;
    }
    int at = verb.first() - 1;
    while (at >= 0
        && words.is("clause-adverb", text.word(at))
        && !words.is("clause-join", text.word(at))) {
      at--;
    }
    return at < 0
        || words.is("clause-join", text.word(at))
        || words.is("speaker", text.word(at))
        || isModal(verb)
        || token.map(Token::tag).filter("VBZ"::equals).isPresent();
  }

  private static boolean isModal(Hit verb) {
    return !verb.entry().get("place").isEmpty();
  }

  private static Optional<Token> tokenAt(MarkedText text, int word, List<Token> tokens) {
    int begin = text.words().get(word).begin();
    return tokens.stream().filter(token -> token.span().begin() == begin).findFirst();
  }

  /** "in which the Assembly requested": inside a relative clause no verb governs. */
  private static boolean isReported(MarkedText text, int verb, WordClasses words) {
    for (int i = verb - 1; i >= 0 && i > verb - 8; i--) {
      if (words.is("clause-join", text.word(i))) {
        return false;
      }
      if (words.is("relative", text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "local authorities should", "States Parties shall": the verb of an agreed text, behind. */
  private static Optional<Code> behind(MarkedText text, int after) {
    return text.of("clause-verbs").stream()
        .filter(verb -> verb.first() >= after && isAuxiliary(verb))
        .findFirst()
        .map(StrengthCoder::code);
  }

  private static Code narrative(CodedParagraph coded) {
    String text = coded.paragraph().text().strip();
    boolean sentence = text.matches("(?s).*\\.\\W*") && coded.text().words().size() > 8;
    return sentence ? new Code("1", "narrative") : new Code("0", "no-verb");
  }

  private static Code code(Hit verb) {
    return new Code(verb.entry().get("strength"), verb.entry().id());
  }
}
