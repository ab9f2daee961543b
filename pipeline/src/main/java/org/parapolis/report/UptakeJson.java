package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Edit;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeTotal;

/** Uptake as JSON: the totals, and for each proposal the columns of the table and the edits. */
public final class UptakeJson {

  private UptakeJson() {}

  /** Writes the whole report; the writer stays open. */
  public static void write(UptakeReport report, Writer writer) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("run", report.run());
    tree.put("proposals", report.proposals());
    tree.put("against", report.against());
    tree.put("caution", UptakeReport.CAUTION);
    tree.put("totals", report.totals().stream().map(UptakeJson::total).toList());
    tree.put("uptake", report.uptakes().stream().map(UptakeJson::uptake).toList());
    Json.write(tree, writer);
  }

  private static Map<String, @Nullable Object> total(UptakeTotal total) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("total", total.name());
    tree.put("count", total.share().count());
    tree.put("of", total.share().total());
    tree.put("share", UptakeTable.rounded(total.share().value()));
    tree.put("low", UptakeTable.end(total, true));
    tree.put("high", UptakeTable.end(total, false));
    return tree;
  }

  private static Map<String, @Nullable Object> uptake(Uptake uptake) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (Column<Uptake> column : UptakeTable.COLUMNS) {
      tree.put(column.name(), plain(column.value().apply(uptake)));
    }
    tree.put(
        "edits",
        uptake.got() == null
            ? List.of()
            : uptake.got().edits().stream().map(UptakeJson::edit).toList());
    return tree;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    boolean plain =
        value == null
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof List<?>;
    return plain ? value : value.toString();
  }

  private static Map<String, String> edit(Edit edit) {
    Map<String, String> tree = new LinkedHashMap<>();
    tree.put("kind", edit.kind().name().toLowerCase(Locale.ROOT));
    tree.put("text", edit.text());
    return tree;
  }
}
