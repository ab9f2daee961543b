package org.parapolis.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
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
  private static final int MAX_SENTENCE = 250;

  private final StanfordCoreNLP english;

  /** Loads the English models. */
  public SentenceParser() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("depparse.maxLength", String.valueOf(MAX_SENTENCE));
    settings.setProperty("pos.maxlen", String.valueOf(4 * MAX_SENTENCE));
    settings.setProperty("threads", "1");
    english = new StanfordCoreNLP(settings);
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

  private static void addSentence(List<Token> tokens, CoreMap sentence, int number) {
    int offset = tokens.size();
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "");
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph != null) {
      for (IndexedWord root : graph.getRoots()) {
        relations[root.index() - 1] = "root";
      }
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        heads[edge.getDependent().index() - 1] = offset + edge.getGovernor().index() - 1;
        relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
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
