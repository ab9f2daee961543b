package org.parapolis.jobs.spark;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.parapolis.evaluate.BroadWords;
import org.parapolis.evaluate.Sample;
import org.parapolis.evaluate.StratifiedDraw;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;

/**
 * Tables to a sample of paragraphs for coding. The driver reads all paragraphs one by one and keeps
 * those that may be drawn, about a tenth of UN resolutions.
 */
final class SampleJob {

  private static final String LANGUAGE = "en";
  private static final String REJECTED = "rejected";

  /** Nobody codes longer ones whole, and a spreadsheet's cell ends at 32,767 characters. */
  private static final int LONGEST = 10_000;

  private final BroadWords broadWords = BroadWords.bundled(LANGUAGE);

  DrawnSample run(TableFiles tables, int size, long seed) {
    Dataset<Row> paragraphs = paragraphs(tables).cache();
    List<Sample.Unit> units = new ArrayList<>();
    for (Iterator<Row> rows = paragraphs.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      SortedSet<String> labels = labels(row);
      if (!labels.isEmpty()) {
        units.add(new Sample.Unit(paragraph(row), isFound(row), labels));
      }
    }
    int rest = Math.toIntExact(paragraphs.count() - units.size());
    paragraphs.unpersist();
    return new DrawnSample(StratifiedDraw.draw(units, size, seed), rest);
  }

  /** Those that the codebook has people code: no footnotes, no closing lines, no duplicates. */
  private static Dataset<Row> paragraphs(TableFiles tables) {
    String[] key = {"document", "ordinal"};
    Dataset<Row> documents =
        tables
            .read(Tables.DOCUMENTS)
            .where(col("duplicate_of").isNull())
            .where(not(array_contains(col("flags"), Document.NO_LEXICON)))
            .select(
                col("id").as("document"),
                col("body"),
                col("source"),
                coalesce(col("adopted"), col("published")).as("date"));
    Dataset<Row> types =
        tables
            .read(Tables.MENTIONS)
            .groupBy("document", "ordinal")
            .agg(collect_set("type").as("types"));
    Dataset<Row> rejected = tables.read(Tables.EXCLUDED).select("document", "ordinal").distinct();
    return tables
        .read(Tables.PARAGRAPHS)
        .where(not(col("section").isin(Section.FOOTNOTE.name(), Section.CLOSING.name())))
        .where(length(col("text")).plus(length(col("chapeau"))).leq(LONGEST))
        .join(documents, "document")
        .join(types, key, "left")
        .join(rejected.withColumn(REJECTED, lit(true)), key, "left");
  }

  private SortedSet<String> labels(Row row) {
    if (isFound(row)) {
      return new TreeSet<>(row.<String>getList(row.fieldIndex("types")));
    }
    if (!row.isNullAt(row.fieldIndex(REJECTED))) {
      return new TreeSet<>(List.of(REJECTED));
    }
    return new TreeSet<>(broadWords.isIn(row.getAs("text")) ? List.of("word") : List.of());
  }

  private static boolean isFound(Row row) {
    return !row.isNullAt(row.fieldIndex("types"));
  }

  private static GoldParagraph paragraph(Row row) {
    Paragraph paragraph = Tables.PARAGRAPHS.read(row);
    @Nullable LocalDate date = row.getAs("date");
    return new GoldParagraph(
        paragraph.document() + " " + paragraph.address(),
        row.getAs("source"),
        Body.valueOf(row.getAs("body")),
        date == null ? "" : date.toString(),
        paragraph.section(),
        paragraph.number(),
        paragraph.lead(),
        paragraph.chapeau(),
        paragraph.text(),
        List.of());
  }
}
