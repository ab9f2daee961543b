package org.parapolis.jobs.spark;

import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.userDefined;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.compat.FilterCompat.Filter;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.store.LocalStore;
import org.parapolis.jobs.store.Store;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Failure;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.Section;
import org.parapolis.model.SectionSize;
import org.parapolis.report.DocumentRow;

/**
 * The tables of a run as records in the order of their keys, read without starting Spark: commands
 * that answer one question must not take ten seconds to begin.
 */
public final class StoredTables {

  private final TablePlace place;

  StoredTables(TablePlace place) {
    this.place = place;
  }

  /**
   * @param folder of the tables
   */
  public StoredTables(Store folder) {
    this(TablePlace.of(folder));
  }

  /**
   * @param folder of the tables, on this machine
   */
  public StoredTables(Path folder) {
    this(new LocalStore(folder));
  }

  /** All documents. */
  public List<DocumentRow> documents() {
    return all(Tables.DOCUMENTS, document -> document);
  }

  /** Every document, one at a time, in the order of their ids. */
  public void eachDocument(Consumer<DocumentRow> consumer) {
    read(Tables.DOCUMENTS, FilterCompat.NOOP, consumer);
  }

  /** Takes a document with all that is in it. */
  interface DocumentConsumer {
    void accept(DocumentRow row, List<Paragraph> paragraphs, List<Mention> mentions);
  }

  /** The documents of a range that are no duplicates, one at a time, in the order of their ids. */
  void eachDocument(DocumentRange range, DocumentConsumer consumer) {
    try (OrderedRecords<Paragraph> paragraphs = ordered(Tables.PARAGRAPHS, range);
        OrderedRecords<Tables.MentionEntry> mentions = ordered(Tables.MENTIONS, range)) {
      read(
          Tables.DOCUMENTS,
          range.in("id"),
          row -> {
            if (row.duplicateOf() == null) {
              DocumentId id = row.document().id();
              consumer.accept(
                  row,
                  paragraphs.takeWhile(paragraph -> paragraph.document().equals(id)),
                  mentions.takeWhile(entry -> entry.mention().document().equals(id)).stream()
                      .map(Tables.MentionEntry::mention)
                      .toList());
            }
          });
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading the tables", e);
    }
  }

  private <T> OrderedRecords<T> ordered(Table<T> table, DocumentRange range) throws IOException {
    return new OrderedRecords<>(
        table,
        new StoredRows(place.folder(table), table.schema(), table.order(), range.in("document")));
  }

  /** Whether the stage that finds mentions has run. */
  public boolean hasMentions() {
    return place.holds(Tables.MENTIONS);
  }

  /** All mentions. */
  public List<Mention> mentions() {
    return all(Tables.MENTIONS, Tables.MentionEntry::mention);
  }

  /** All rejections. */
  public List<Rejection> rejections() {
    return all(Tables.EXCLUDED, Tables.RejectionEntry::rejection);
  }

  /** All failures. */
  public List<Failure> failures() {
    return all(Tables.FAILURES, failure -> failure);
  }

  /** How much text each document has in each of its sections. */
  public List<SectionSize> sections() {
    SortedMap<DocumentId, SortedMap<Section, SectionSize>> sizes = new TreeMap<>();
    StructType columns = Tables.PARAGRAPHS.schema("document", "ordinal", "section", "words");
    read(
        Tables.PARAGRAPHS,
        columns,
        FilterCompat.NOOP,
        row -> {
          SectionSize size = Tables.sectionSize(row);
          sizes
              .computeIfAbsent(size.document(), document -> new TreeMap<>())
              .merge(size.section(), size, SectionSize::plus);
        });
    return sizes.values().stream().flatMap(sections -> sections.values().stream()).toList();
  }

  /** The paragraphs of one document, in reading order. */
  public List<Paragraph> paragraphs(DocumentId document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    read(Tables.PARAGRAPHS, of(document), paragraphs::add);
    return paragraphs;
  }

  /** The paragraphs of some documents, those of each together and in reading order. */
  public List<Paragraph> paragraphs(Collection<DocumentId> documents) {
    List<Paragraph> paragraphs = new ArrayList<>();
    read(
        Tables.PARAGRAPHS,
        FilterCompat.get(userDefined(binaryColumn("document"), new AmongDocuments(documents))),
        paragraphs::add);
    return paragraphs;
  }

  /** The mentions of one document, in reading order. */
  public List<Mention> mentions(DocumentId document) {
    List<Mention> mentions = new ArrayList<>();
    read(Tables.MENTIONS, of(document), entry -> mentions.add(entry.mention()));
    return mentions;
  }

  private static Filter of(DocumentId document) {
    return FilterCompat.get(eq(binaryColumn("document"), Binary.fromString(document.value())));
  }

  /** Every paragraph, one at a time; those of a document come together and in reading order. */
  public void eachParagraph(Consumer<Paragraph> consumer) {
    read(Tables.PARAGRAPHS, FilterCompat.NOOP, consumer);
  }

  /** Every mention, one at a time; those of a document come together and in reading order. */
  public void eachMention(Consumer<Mention> consumer) {
    read(Tables.MENTIONS, FilterCompat.NOOP, entry -> consumer.accept(entry.mention()));
  }

  private <T, R> List<R> all(Table<T> table, Function<T, R> record) {
    List<R> records = new ArrayList<>();
    read(table, FilterCompat.NOOP, row -> records.add(record.apply(row)));
    return records;
  }

  private <T> void read(Table<T> table, Filter filter, Consumer<T> consumer) {
    read(table, table.schema(), filter, row -> consumer.accept(table.read(row)));
  }

  private void read(Table<?> table, StructType columns, Filter filter, Consumer<Row> consumer) {
    Store folder = place.folder(table);
    try (StoredRows rows = new StoredRows(folder, columns, table.order(), filter)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        consumer.accept(row);
      }
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading the table " + folder.location(), e);
    }
  }
}
