package org.parapolis.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.parapolis.model.Sha256;
import org.parapolis.model.Span;
import org.parapolis.model.Token;

/**
 * Tokens, sentences and parts of speech by Stanford CoreNLP (Manning et al. 2014). Loading takes a
 * second or two: build one for a whole run; it may be used by several threads.
 */
public final class SentenceTagger {
  /** Real sentences have up to 542 tokens; a forged one of thousands takes seconds. */
  private static final int MAX_SENTENCE = 1200;

  /** Texts repeat whole sentences of earlier ones; 10 MB or so, 100 at worst. */
  private static final int REMEMBERED = 20_000;

  private final StanfordCoreNLP cutter;
  private final POSTaggerAnnotator tagger;

  /** The tags of sentences by their words, on which alone they depend. */
  private final Map<String, List<String>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** Loads the English models. */
  public SentenceTagger() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("pos.maxlen", String.valueOf(MAX_SENTENCE));
    settings.setProperty("threads", "1");
    cutter = new StanfordCoreNLP(settings);
    tagger = new POSTaggerAnnotator("pos", settings);
  }

  /**
   * The tokens of {@code text} in reading order. A sentence is tagged when the first of its tokens
   * is asked for its tag, which must happen on one thread.
   */
  public List<Token> tag(String text) {
    Annotation annotation = new Annotation(text);
    cutter.annotate(annotation);
    List<Token> tokens = new ArrayList<>();
    int number = 0;
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        if (label.endPosition() > label.beginPosition()) {
          Span span = new Span(label.beginPosition(), label.endPosition());
          tokens.add(new Token(span, number, () -> tag(sentence, label)));
        }
      }
      number++;
    }
    return tokens;
  }

  private String tag(CoreMap sentence, CoreLabel label) {
    if (label.tag() == null) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      String key = key(labels);
      List<String> tags = known.get(key);
      if (tags == null) {
        tags = tags(sentence, labels);
        known.put(key, tags);
      }
      for (int i = 0; i < tags.size(); i++) {
        labels.get(i).setTag(tags.get(i));
      }
    }
    return label.tag();
  }

  private List<String> tags(CoreMap sentence, List<CoreLabel> labels) {
    Annotation alone = new Annotation("");
    alone.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    tagger.annotate(alone);
    return labels.stream().map(CoreLabel::tag).toList();
  }

  /** A digest: words may be as long as a document, what is remembered may not. */
  private static String key(List<CoreLabel> labels) {
    String words = labels.stream().map(CoreLabel::word).collect(Collectors.joining("\n"));
    return Sha256.of(words.getBytes(StandardCharsets.UTF_8));
  }
}
