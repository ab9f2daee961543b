package org.parapolis.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.parapolis.model.Span;
import org.parapolis.model.Token;

/**
 * Tokens, sentences, parts of speech, lemmas and dependencies by Stanford CoreNLP (Manning et al.
 * 2014). Loading takes seconds and a gigabyte: build one for a whole run; it may be used by several
 * threads.
 */
public final class SentenceParser {
  /** Real sentences have up to 542 tokens; a forged one of thousands takes seconds. */
  private static final int MAX_SENTENCE = 600;

  private final StanfordCoreNLP english;
  private final DependencyParser dependencies;

  /** Loads the English models. */
  public SentenceParser() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("pos.maxlen", String.valueOf(2 * MAX_SENTENCE));
    settings.setProperty("threads", "1");
    english = new StanfordCoreNLP(settings);
    dependencies = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  /** The tokens of {@code text} in reading order; heads are indices into the list. */
  public List<Token> parse(String text) {
    Annotation annotation = new Annotation(text);
    english.annotate(annotation);
    List<Token> tokens = new ArrayList<>();
    int sentence = 0;
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      addSentence(tokens, map, sentence++);
    }
    return tokens;
  }

  private void addSentence(List<Token> tokens, CoreMap sentence, int number) {
    int offset = tokens.size();
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "");
    if (labels.size() <= MAX_SENTENCE) {
      for (TypedDependency dependency : dependencies.predict(sentence).typedDependencies()) {
        int dependent = dependency.dep().index() - 1;
        int governor = dependency.gov().index() - 1;
        heads[dependent] = governor < 0 ? -1 : offset + governor;
        relations[dependent] = dependency.reln().toString();
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (label.endPosition() > label.beginPosition()) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        String lemma = label.lemma() == null ? label.word() : label.lemma();
        tokens.add(new Token(span, number, lemma, label.tag(), heads[i], relations[i]));
      }
    }
  }
}
