package org.parapolis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapolis.mention.RealSentence;
import org.parapolis.model.Token;

class SentenceTaggerIT {
  private static final SentenceTagger TAGGER = new SentenceTagger();

  private static final StanfordCoreNLP EAGER =
      new StanfordCoreNLP(
          PropertiesUtils.asProperties(
              "annotators", "tokenize,ssplit,pos",
              "tokenize.options", "untokenizable=noneKeep,invertible=true",
              "ssplit.newlineIsSentenceBreak", "two"));

  /** S/PRST/2001/11, sixth paragraph. */
  private static final String STATEMENT =
      "“The Security Council welcomes the progress made on the return of refugees and property law"
          + " implementation in the year 2000, but remains concerned at the slow pace of refugee"
          + " return, particularly in urban areas. The Council insists on the responsibility of the"
          + " local authorities to accelerate the rate of return and property law implementation.";

  /** A/RES/74/117, fifth preambular paragraph, with its abbreviation. */
  private static final String RECALLING =
      "Recalling also the signing of the Declaration of Principles on Interim Self-Government"
          + " Arrangements in Washington, D.C., on 13 September 1993, by the Government of the State"
          + " of Israel and the Palestine Liberation Organization,";

  /** A/HRC/RES/57/12, a preambular paragraph that lists. */
  private static final String PRINCIPLES =
      "Bearing in mind that State authorities at all levels should be guided by the following"
          + " non-exhaustive principles to ensure the protection and promotion of human rights at"
          + " the local level: universality and inalienability; indivisibility; interdependence and"
          + " interrelatedness; equality and non-discrimination; participation and inclusion; and"
          + " accountability and the rule of law,";

  static List<String> paragraphs() {
    return RealSentence.of("classify/strengths.tsv").map(RealSentence::text).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void tokensHoldEveryCharacterButSpacesOnceAndInOrder(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Token token : TAGGER.tag(text)) {
      rest.append(text, at, token.span().begin());
      at = token.span().end();
    }
    assertEquals("", rest.append(text.substring(at)).toString().strip());
  }

  /**
   * The first time it tags, the second it remembers; both as CoreNLP does all of a text at once.
   */
  @ParameterizedTest
  @MethodSource("paragraphs")
  void tagsAreThoseOfTheWholeTextHoweverOftenAskedFor(String text) {
    List<String> whole = new ArrayList<>();
    for (CoreLabel label : EAGER.processToCoreDocument(text).tokens()) {
      whole.add(label.tag());
    }
    assertEquals(whole, tagsFromTheEnd(text));
    assertEquals(whole, tagsFromTheEnd(text));
  }

  private static List<String> tagsFromTheEnd(String text) {
    List<Token> tokens = new ArrayList<>(TAGGER.tag(text));
    Collections.reverse(tokens);
    List<String> tags = new ArrayList<>(tokens.stream().map(Token::tag).toList());
    Collections.reverse(tags);
    return tags;
  }

  @Test
  void semicolonsAndAbbreviationsEndNoSentence() {
    assertEquals(List.of(RECALLING), sentences(RECALLING));
    assertEquals(List.of(PRINCIPLES), sentences(PRINCIPLES));
  }

  @Test
  void fullStopsDo() {
    int second = STATEMENT.indexOf("The Council insists");
    assertEquals(
        List.of(STATEMENT.substring(0, second - 1), STATEMENT.substring(second)),
        sentences(STATEMENT));
  }

  @Test
  void tagsTheVerbBehindItsSubject() {
    String sentence = STATEMENT.substring(STATEMENT.indexOf("The Council insists"));
    List<String> tagged =
        TAGGER.tag(sentence).stream()
            .limit(3)
            .map(token -> token.span().of(sentence) + "/" + token.tag())
            .toList();
    assertEquals(List.of("The/DT", "Council/NNP", "insists/VBZ"), tagged);
  }

  @Test
  void anEmptyTextHasNoTokens() {
    assertEquals(List.of(), TAGGER.tag(""));
  }

  private static List<String> sentences(String text) {
    Map<Integer, int[]> limits = new TreeMap<>();
    for (Token token : TAGGER.tag(text)) {
      limits.computeIfAbsent(
          token.sentence(), key -> new int[] {token.span().begin(), token.span().end()});
      limits.get(token.sentence())[1] = token.span().end();
    }
    return limits.values().stream().map(limit -> text.substring(limit[0], limit[1])).toList();
  }
}
