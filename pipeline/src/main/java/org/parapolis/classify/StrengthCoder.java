package org.parapolis.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Section;
import org.parapolis.model.Token;

/**
 * How strongly the clause binds (codebook, "strength"): the last verb before the mention that
 * governs, that is, opens the paragraph or is joined to the verb that does; without one, the
 * chapeau's last verb; never above 2 in the preamble.
 */
final class StrengthCoder {
  private static final int PREAMBULAR_CEILING = 2;
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "further",
          "strongly",
          "again",
          "therefore",
          "in",
          "this",
          "regard",
          "and",
          ",",
          "while",
          "thereby",
          "hereby",
          "once",
          "more",
          "deeply",
          "with",
          "concern",
          "we",
          "it");
  private static final Set<String> JOINS = Set.of(",", "and", "while", ";", "“", "but", ".");
  private static final Set<String> REPORTED = Set.of("which", "who", "whereby", "wherein");

  private StrengthCoder() {}

  static Code code(CodedParagraph coded, Candidate mention) {
    Section section = coded.paragraph().section();
    if (section == Section.TITLE || section == Section.HEADING) {
      return new Code("0", "no-verb:" + section);
    }
    Code code =
        governing(coded.text(), mention.first(), coded.tokens())
            .or(() -> governing(coded.chapeau(), coded.chapeau().words().size(), List.of()))
            .or(() -> behind(coded.text(), mention.last()))
            .orElseGet(() -> narrative(coded));
    int strength = Integer.parseInt(code.value());
    return section == Section.PREAMBULAR && strength > PREAMBULAR_CEILING
        ? new Code(String.valueOf(PREAMBULAR_CEILING), code.rule() + ":preambular-ceiling")
        : code;
  }

  private static Optional<Code> governing(MarkedText text, int before, List<Token> tokens) {
    List<Hit> verbs = text.of("clause-verbs");
    for (int i = verbs.size() - 1; i >= 0; i--) {
      Hit verb = verbs.get(i);
      if (verb.last() <= before && governs(text, verb, tokens)) {
        return Optional.of(code(verb));
      }
    }
    return Optional.empty();
  }

  private static boolean governs(MarkedText text, Hit verb, List<Token> tokens) {
    if (isNoun(text, verb, tokens)) {
      return false;
    }
    int at = verb.first() - 1;
    while (at >= 0 && ADVERBS.contains(text.word(at)) && !JOINS.contains(text.word(at))) {
      at--;
    }
    if (at < 0 || JOINS.contains(text.word(at))) {
      return !isReported(text, verb.first());
    }
    boolean finite =
        Set.of("verb.commit", "verb.shall", "verb.should", "verb.will").contains(verb.entry().id());
    return (finite || isSubject(text, at)) && !isReported(text, verb.first());
  }

  /** "the SBSTA encouraged", "The Council recalls": a body of its own speaks. */
  private static boolean isSubject(MarkedText text, int word) {
    return word <= 12 && Character.isUpperCase(text.text().charAt(text.words().get(word).begin()));
  }

  private static boolean isNoun(MarkedText text, Hit verb, List<Token> tokens) {
    int begin = text.words().get(verb.first()).begin();
    return tokens.stream()
        .anyMatch(token -> token.span().begin() == begin && token.tag().startsWith("NN"));
  }

  /** "in which the Assembly requested": inside a relative clause no verb governs. */
  private static boolean isReported(MarkedText text, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 8; i--) {
      if (JOINS.contains(text.word(i))) {
        return false;
      }
      if (REPORTED.contains(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "local authorities should", "States Parties shall": the verb of an agreed text, behind. */
  private static Optional<Code> behind(MarkedText text, int after) {
    return text.of("clause-verbs").stream()
        .filter(
            verb ->
                verb.first() >= after && verb.entry().id().matches("verb\\.(shall|should|will)"))
        .findFirst()
        .map(StrengthCoder::code);
  }

  private static Code narrative(CodedParagraph coded) {
    String text = coded.paragraph().text().strip();
    boolean sentence = text.endsWith(".") && coded.text().words().size() > 8;
    return sentence ? new Code("1", "narrative") : new Code("0", "no-verb");
  }

  private static Code code(Hit verb) {
    return new Code(verb.entry().get("strength"), verb.entry().id());
  }
}
