package org.parapolis.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Paragraph;

/**
 * How a paragraph lies in Lucene. What is its own (text, address, number, opening phrase, mentions)
 * is stored; what it shares with others (title, symbol, date and each {@link Facet}) are columns,
 * which hold every value once.
 */
final class ParagraphFields {

  static final String TEXT = "text";
  static final String ADDRESS = "address";
  static final String NUMBER = "number";
  static final String LEAD = "lead";
  static final String MENTIONS = "mentions";
  static final String SYMBOL = "symbol";
  static final String TITLE = "title";
  static final String DATE = "date";
  static final String ORDINAL = "ordinal";

  /** One order for all paragraphs, so that an index is the same however its parts were cut. */
  static final Sort ORDER =
      new Sort(
          KeywordField.newSortField(Facet.DOCUMENT.field(), false, SortedSetSelector.Type.MIN),
          new SortField(ORDINAL, SortField.Type.LONG));

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    WORDS.freeze();
  }

  private final Map<Wording, WordTokens> words = new EnumMap<>(Wording.class);

  /**
   * @param lemma of a folded word
   */
  ParagraphFields(UnaryOperator<String> lemma) {
    for (Wording wording : Wording.values()) {
      words.put(wording, new WordTokens(new WordForms(wording, lemma)));
    }
  }

  Document document(
      org.parapolis.model.Document source, Paragraph paragraph, List<CodedSpan> mentions) {
    Document fields = new Document();
    MentionPlaces places = new MentionPlaces(paragraph.text(), mentions);
    words.forEach(
        (wording, tokens) -> fields.add(new Field(wording.field(), tokens.over(places), WORDS)));
    fields.add(new StoredField(TEXT, paragraph.text()));
    fields.add(new StoredField(ADDRESS, paragraph.address().value()));
    fields.add(new StoredField(NUMBER, paragraph.number()));
    fields.add(new StoredField(LEAD, paragraph.lead()));
    if (!mentions.isEmpty()) {
      fields.add(new StoredField(MENTIONS, encode(mentions)));
    }
    fields.add(new NumericDocValuesField(ORDINAL, paragraph.ordinal()));
    column(fields, Facet.SECTION, paragraph.section().name());
    describe(fields, source);
    return fields;
  }

  private static void describe(Document fields, org.parapolis.model.Document source) {
    column(fields, Facet.DOCUMENT, source.id().value());
    column(fields, Facet.BODY, source.body().name());
    column(fields, Facet.KIND, source.kind().name());
    column(fields, Facet.LANGUAGE, source.language());
    source.subjects().forEach(subject -> column(fields, Facet.SUBJECT, subject));
    fields.add(new SortedDocValuesField(TITLE, new BytesRef(clip(source.title()))));
    if (source.symbol() != null) {
      fields.add(new SortedDocValuesField(SYMBOL, new BytesRef(source.symbol().text())));
    }
    LocalDate adopted = source.adopted();
    if (adopted != null) {
      column(fields, Facet.YEAR, "%04d".formatted(adopted.getYear()));
    }
    LocalDate date = adopted == null ? source.published() : adopted;
    if (date != null) {
      fields.add(new LongField(DATE, date.toEpochDay(), Field.Store.NO));
    }
  }

  private static void column(Document fields, Facet facet, String value) {
    fields.add(new KeywordField(facet.field(), clip(value), Field.Store.NO));
  }

  /** Lucene takes no column value over 32,766 bytes, and a hostile file may have such a title. */
  private static String clip(String value) {
    return value.length() <= 8000 ? value : value.substring(0, 8000);
  }

  /** One line a mention: begin, end, codes, parted by spaces. */
  private static String encode(List<CodedSpan> mentions) {
    List<String> lines = new ArrayList<>();
    for (CodedSpan mention : mentions) {
      lines.add(mention.span().begin() + " " + mention.span().end() + " " + mention.codes().term());
    }
    return String.join("\n", lines);
  }

  static List<CodedSpan> decode(@Nullable String lines) {
    if (lines == null) {
      return List.of();
    }
    return lines.lines().map(ParagraphFields::decodeLine).toList();
  }

  private static CodedSpan decodeLine(String line) {
    String[] part = line.split(" ", 3);
    return new CodedSpan(
        new org.parapolis.model.Span(Integer.parseInt(part[0]), Integer.parseInt(part[1])),
        Codes.parse(part[2]).orElseThrow());
  }
}
