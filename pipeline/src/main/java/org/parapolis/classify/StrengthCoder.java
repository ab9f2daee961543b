package org.parapolis.classify;

import java.util.Comparator;
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
  private static final List<String> VERBS =
      List.of("clause-verbs", "operative-verbs", "preambular-phrases");

  private final CodedParagraph coded;

  private StrengthCoder(CodedParagraph coded) {
    this.coded = coded;
  }

  static Code code(CodedParagraph coded, Candidate mention) {
    return code(coded, mention.first(), mention.last());
  }

  /** The same for any words of the text, from {@code first} to before {@code last}. */
  static Code code(CodedParagraph coded, int first, int last) {
    Section section = coded.paragraph().section();
    if (section == Section.TITLE || section == Section.HEADING) {
      return new Code("0", "no-verb:" + section);
    }
    Code code = new StrengthCoder(coded).code(first, last);
    int strength = Integer.parseInt(code.value());
    return section == Section.PREAMBULAR && strength > PREAMBULAR_CEILING
        ? new Code(String.valueOf(PREAMBULAR_CEILING), code.rule() + ":preambular-ceiling")
        : code;
  }

  /**
   * The verb of the clause, else of the chapeau, a modal one only where neither has another:
   * "decides that the mission should" is 5.
   */
  private Code code(int first, int last) {
    List<Hit> own = governing(coded.text(), first, coded.tokens());
    return last(own, false).orElseGet(() -> withoutOwnVerb(own, last));
  }

  private Code withoutOwnVerb(List<Hit> own, int last) {
    List<Hit> above =
        governing(coded.chapeau(), coded.chapeau().words().size(), coded.chapeauTokens());
    return last(finite(above), false)
        .or(() -> last(above, false))
        .or(() -> last(own, true))
        .or(() -> last(above, true))
        .or(() -> behind(last))
        .orElseGet(this::narrative);
  }

  private static Optional<Code> last(List<Hit> verbs, boolean modal) {
    return verbs.stream()
        .filter(verb -> isModal(verb) == modal)
        .max(Comparator.comparingInt(Hit::first).thenComparingInt(Hit::length))
        .map(StrengthCoder::code);
  }

  /** "Urges the parties, bearing in mind their obligations, to:": the participle is an aside. */
  private List<Hit> finite(List<Hit> verbs) {
    return verbs.stream()
        .filter(verb -> !tag(coded.chapeau(), verb.first(), coded.chapeauTokens()).equals("VBG"))
        .toList();
  }

  /** The governing verbs before the word at {@code before}, in its sentence or as the lead. */
  private List<Hit> governing(MarkedText text, int before, List<Token> tokens) {
    int sentence = sentenceBegin(text, before, tokens);
    return text.hits().stream()
        .filter(hit -> VERBS.contains(hit.entry().table()))
        .filter(hit -> hit.first() >= sentence && hit.last() <= before)
        .filter(hit -> governs(text, hit, tokens))
        .toList();
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

  private boolean governs(MarkedText text, Hit verb, List<Token> tokens) {
    if (verb.first() == 0) {
      return !isSubParagraph() || !Set.of("VBG", "VB").contains(tag(text, 0, tokens));
    }
    if (!verb.entry().table().equals("clause-verbs") || isReported(text, verb.first())) {
      return false;
    }
    boolean object = is("determiner", text, verb.last());
    if (!object && tag(text, verb.first(), tokens).startsWith("NN")) {
      return false;
    }
    int at = verb.first() - 1;
    while (at >= 0 && is("clause-adverb", text, at) && !is("clause-join", text, at)) {
      at--;
    }
    return at < 0
        || is("clause-join", text, at)
        || is("speaker", text, at)
        || !verb.entry().get("place").isEmpty()
        || tag(text, verb.first(), tokens).equals("VBZ");
  }

  /** "Supporting decentralization" under "Requests the mission to continue": a task, no verb. */
  private boolean isSubParagraph() {
    return !coded.paragraph().chapeau().isEmpty()
        && coded.paragraph().section() != Section.PREAMBULAR;
  }

  private static String tag(MarkedText text, int word, List<Token> tokens) {
    int begin = text.words().get(word).begin();
    return tokens.stream()
        .filter(token -> token.span().begin() == begin)
        .map(Token::tag)
        .findFirst()
        .orElse("");
  }

  /** "in which the Assembly requested": inside a relative clause no verb governs. */
  private boolean isReported(MarkedText text, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 8; i--) {
      if (is("clause-join", text, i)) {
        return false;
      }
      if (is("relative", text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String words, MarkedText text, int word) {
    return coded.words().is(words, text.word(word));
  }

  private static boolean isModal(Hit verb) {
    return verb.entry().get("place").equals("anywhere-or-behind");
  }

  /** "local authorities should", "States Parties shall": the verb of an agreed text, behind. */
  private Optional<Code> behind(int after) {
    return coded.text().of("clause-verbs").stream()
        .filter(verb -> verb.first() >= after && isModal(verb))
        .findFirst()
        .map(StrengthCoder::code);
  }

  /** A bare imperative in an agreed text is 4, a report 1, anything else has no verb. */
  private Code narrative() {
    Section section = coded.paragraph().section();
    boolean agreed = section == Section.OPERATIVE || section == Section.ANNEX;
    if (agreed && coded.tag(0).equals("VB")) {
      return new Code("4", "imperative");
    }
    boolean sentence =
        coded.paragraph().text().matches("(?s).*\\.\\W*") && coded.text().words().size() > 8;
    return sentence ? new Code("1", "narrative") : new Code("0", "no-verb");
  }

  private static Code code(Hit verb) {
    return new Code(verb.entry().get("strength"), verb.entry().id());
  }
}
