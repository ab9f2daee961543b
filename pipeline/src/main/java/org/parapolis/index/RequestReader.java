package org.parapolis.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a request into queries of Lucene, with the codes that the index at hand knows. */
final class RequestReader {

  /**
   * @param filtered which paragraphs match
   * @param hits what to show in them; null where the request names nothing that has a place
   */
  record Reading(Query filtered, @Nullable Query hits) {}

  private final List<Codes> vocabulary;
  private final Map<Wording, WordForms> forms = new EnumMap<>(Wording.class);

  /**
   * @param lemma of a folded word
   */
  RequestReader(LeafReader segment, UnaryOperator<String> lemma) throws IOException {
    this.vocabulary = List.copyOf(codesIn(segment));
    for (Wording wording : Wording.values()) {
      forms.put(wording, new WordForms(wording, lemma));
    }
  }

  /** Every combination of codes in the index, each once, in the order of its words. */
  List<Codes> vocabulary() {
    return vocabulary;
  }

  private static List<Codes> codesIn(LeafReader segment) throws IOException {
    List<Codes> found = new ArrayList<>();
    Terms terms = segment.terms(Wording.FOLDED.field());
    if (terms == null) {
      return found;
    }
    TermsEnum term = terms.iterator();
    boolean any = term.seekCeil(new BytesRef(Codes.MARK)) != TermsEnum.SeekStatus.END;
    BytesRef at = any ? term.term() : null;
    for (; at != null && at.utf8ToString().startsWith(Codes.MARK); at = term.next()) {
      Codes.parse(at.utf8ToString()).ifPresent(found::add);
    }
    return found;
  }

  Reading read(SearchRequest request) {
    Query text = request.query().isBlank() ? null : text(request);
    Query mention = request.narrowsMentions() ? mention(request) : null;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(text == null ? new MatchAllDocsQuery() : text, Occur.MUST);
    if (mention != null) {
      all.add(mention, Occur.FILTER);
    }
    columns(request).forEach(column -> all.add(column, Occur.FILTER));
    return new Reading(all.build(), text == null ? mention : text);
  }

  /** The words of a text as a field has them. */
  List<String> words(String text, Wording wording) {
    return forms.get(wording).of(text);
  }

  private Query text(SearchRequest request) {
    WordForms words = forms.get(request.wording());
    try {
      return QueryReader.read(request.query(), new PhraseReader(words, vocabulary, request));
    } catch (QueryException e) {
      throw e.in(request.query());
    }
  }

  private Query mention(SearchRequest request) {
    return new TermInSetQuery(
        request.wording().field(),
        vocabulary.stream().filter(request::allows).map(c -> new BytesRef(c.term())).toList());
  }

  private static List<Query> columns(SearchRequest request) {
    List<Query> columns = new ArrayList<>();
    request
        .where()
        .forEach(
            (facet, values) -> {
              if (!facet.isOfMention()) {
                columns.add(
                    KeywordField.newSetQuery(
                        facet.field(), values.stream().map(BytesRef::new).toList()));
              }
            });
    if (request.from() != null || request.to() != null) {
      columns.add(
          LongField.newRangeQuery(
              ParagraphFields.DATE,
              request.from() == null ? Long.MIN_VALUE : request.from().toEpochDay(),
              request.to() == null ? Long.MAX_VALUE : request.to().toEpochDay()));
    }
    return columns;
  }
}
