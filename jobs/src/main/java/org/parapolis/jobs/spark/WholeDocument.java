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

  /** One row a document: the columns of {@code documents}, and its paragraphs as {@code text}. */
  static Dataset<Row> rows(TableFiles tables) {
    return withGroup(tables.read(Tables.DOCUMENTS), tables.read(Tables.PARAGRAPHS), "text");
  }

  /** Joins to each document the rows of {@code table} that name it, as the column {@code name}. */
  static Dataset<Row> withGroup(Dataset<Row> documents, Dataset<Row> table, String name) {
    Column[] all = Arrays.stream(table.columns()).map(functions::col).toArray(Column[]::new);
    Dataset<Row> groups =
        table.groupBy(col("document").as("of")).agg(collect_list(struct(all)).as(name));
    return documents.join(groups, col("id").equalTo(col("of")), "left").drop("of");
  }

  static WholeDocument of(Row row) {
    return new WholeDocument(
        Tables.DOCUMENTS.read(row),
        group(row, "text").stream()
            .map(Tables.PARAGRAPHS::read)
            .sorted(Comparator.comparingInt(Paragraph::ordinal))
            .toList());
  }

  /** The rows of a group, in any order; none where the document has none. */
  static List<Row> group(Row row, String name) {
    int column = row.fieldIndex(name);
    return row.isNullAt(column) ? List.of() : row.getList(column);
  }
}
