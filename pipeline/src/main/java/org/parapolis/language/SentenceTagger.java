package org.parapolis.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.parapolis.model.Span;
import org.parapolis.model.Token;

/**
 * Tokens, sentences and parts of speech by Stanford CoreNLP (Manning et al. 2014). Loading takes a
 * second or two: build one for a whole run; it may be used by several threads.
 */
public final class SentenceTagger {
  /** Real sentences have up to 542 tokens; a forged one of thousands takes seconds. */
  private static final int MAX_SENTENCE = 1200;

  private final StanfordCoreNLP english;

  /** Loads the English models. */
  public SentenceTagger() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("pos.maxlen", String.valueOf(MAX_SENTENCE));
    settings.setProperty("threads", "1");
    english = new StanfordCoreNLP(settings);
  }

  /** The tokens of {@code text} in reading order. */
  public List<Token> tag(String text) {
    Annotation annotation = new Annotation(text);
    english.annotate(annotation);
    List<Token> tokens = new ArrayList<>();
    int sentence = 0;
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
        if (label.endPosition() > label.beginPosition()) {
          tokens.add(token(label, sentence));
        }
      }
      sentence++;
    }
    return tokens;
  }

  private static Token token(CoreLabel label, int sentence) {
    Span span = new Span(label.beginPosition(), label.endPosition());
    return new Token(span, sentence, label.tag());
  }
}
