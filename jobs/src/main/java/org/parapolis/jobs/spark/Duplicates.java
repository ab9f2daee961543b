package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.parapolis.model.Document;

/**
 * Keeps one of the files that hold the same document: a language that the lexicons cover before
 * others, machine-readable XML before other text before PDF, then by path. The others stay as rows
 * that name the kept one, and give no paragraphs, so that a text is counted once.
 */
final class Duplicates {

  private Duplicates() {}

  /**
   * What became of the documents found.
   *
   * @param documents all of them, as the table {@code documents}
   * @param kept those that are no duplicates, as found
   */
  record Resolution(Dataset<Row> documents, Dataset<Row> kept) {}

  /**
   * Resolves documents of the same id.
   *
   * @param found columns of the table {@code documents}, and {@code part}, the place of the
   *     document in its file
   */
  static Resolution resolve(Dataset<Row> found) {
    WindowSpec best =
        Window.partitionBy(col("id"))
            .orderBy(isUncoded(), preference(), col("source"), col("part"));
    Dataset<Row> ranked =
        found.select(keyed()).withColumn("place", row_number().over(best)).cache();
    Column isKept = col("place").equalTo(1);
    Dataset<Row> keys = ranked.where(isKept).select("source", "part");
    return new Resolution(named(ranked, isKept), found.join(keys, new String[] {"source", "part"}));
  }

  private static Column[] keyed() {
    return Arrays.stream(
            ("part " + String.join(" ", Tables.DOCUMENTS.schema().fieldNames())).split(" "))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  private static Column isUncoded() {
    return array_contains(col("flags"), Document.NO_LEXICON);
  }

  private static Column preference() {
    Column type = col("media_type");
    return when(type.like("%xml").and(type.notEqual("application/xhtml+xml")), 0)
        .when(type.equalTo("application/pdf"), 2)
        .otherwise(1);
  }

  /**
   * A duplicate's own id is the kept one's with the beginning of its digest, and a number where one
   * file stands several times.
   */
  private static Dataset<Row> named(Dataset<Row> ranked, Column isKept) {
    WindowSpec sameBytes =
        Window.partitionBy(col("id"), col("sha256"), isKept).orderBy(col("place"));
    Column copy = row_number().over(sameBytes);
    Column suffix =
        concat(
            lit("~"),
            substring(col("sha256"), 1, 8),
            when(copy.gt(1), concat(lit("-"), copy.cast(DataTypes.StringType))).otherwise(""));
    return ranked
        .withColumn("suffix", suffix)
        .withColumn("duplicate_of", when(isKept, lit(null)).otherwise(col("id")))
        .withColumn("id", when(isKept, col("id")).otherwise(concat(col("id"), col("suffix"))))
        .select(columns());
  }

  private static Column[] columns() {
    return Arrays.stream(Tables.DOCUMENTS.schema().fieldNames())
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
