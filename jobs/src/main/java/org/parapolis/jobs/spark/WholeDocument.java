package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.parapolis.model.Paragraph;
import org.parapolis.report.DocumentRow;

/** A document of the tables with its paragraphs, as a task takes it. */
record WholeDocument(DocumentRow row, List<Paragraph> paragraphs) {

  private static final String TEXT = "text";

  /**
   * One row a document: its columns, and its paragraphs.
   *
   * @param documents columns of the table {@code documents}, and others
   * @param paragraphs of these and other documents
   */
  static Dataset<Row> rows(Dataset<Row> documents, Dataset<Row> paragraphs, int partitions) {
    Column[] all = Arrays.stream(paragraphs.columns()).map(functions::col).toArray(Column[]::new);
    Dataset<Row> texts =
        paragraphs
            .join(
                documents.select(col("id").as("document")), new String[] {"document"}, "left_semi")
            .repartition(partitions, col("document"))
            .groupBy(col("document").as("of"))
            .agg(collect_list(struct(all)).as(TEXT));
    return documents.join(texts, col("id").equalTo(col("of")), "left").drop("of");
  }

  static WholeDocument of(Row row) {
    return new WholeDocument(
        Tables.DOCUMENTS.read(row),
        paragraphs(row).stream()
            .map(Tables.PARAGRAPHS::read)
            .sorted(Comparator.comparingInt(Paragraph::ordinal))
            .toList());
  }

  /** In any order; none where the document has none. */
  private static List<Row> paragraphs(Row row) {
    int column = row.fieldIndex(TEXT);
    return row.isNullAt(column) ? List.of() : row.getList(column);
  }
}
