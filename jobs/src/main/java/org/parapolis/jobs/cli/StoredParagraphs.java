package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.report.DocumentRow;

/** The paragraphs of a run that are coded: of documents that count, and no footnotes. */
record StoredParagraphs(StoredTables tables, Set<DocumentId> counted) {

  static StoredParagraphs of(Path run) {
    StoredTables tables = new StoredTables(RunFolder.tables(run));
    return of(tables.documents(), tables);
  }

  /** The same where the documents are read already. */
  static StoredParagraphs of(List<DocumentRow> documents, StoredTables tables) {
    return new StoredParagraphs(
        tables,
        documents.stream()
            .filter(DocumentRow::counts)
            .map(row -> row.document().id())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** One at a time; those of a document together and in reading order. */
  void each(Consumer<Paragraph> consumer) {
    tables.eachParagraph(
        paragraph -> {
          if (counted.contains(paragraph.document()) && paragraph.section() != Section.FOOTNOTE) {
            consumer.accept(paragraph);
          }
        });
  }
}
