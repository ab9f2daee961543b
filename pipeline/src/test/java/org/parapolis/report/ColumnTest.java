package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {

  private static final List<Column<List<Object>>> COLUMNS =
      List.of(
          new Column<>("text", Column.Type.STRING, "", row -> row.get(0)),
          new Column<>("number", Column.Type.INTEGER, "", row -> row.get(1)),
          new Column<>("list", Column.Type.LIST, "", row -> row.get(2)));

  @Test
  void guardsFormulasAndLeavesNumbers() throws IOException {
    assertEquals(
        """
        text,number,list
        '=HYPERLINK(1),-5,
        '+1,0,'@a; =b
        '-1,,a
        '\tx,1,
        – dash,1,
        """,
        written(
            List.of(
                Arrays.asList("=HYPERLINK(1)", -5, null),
                Arrays.asList("+1", 0, List.of("@a", "=b")),
                Arrays.asList("-1", null, List.of("a")),
                Arrays.asList("\tx", 1, null),
                Arrays.asList("– dash", 1, List.of()))));
  }

  @Test
  void leavesTextUnguardedInTypedFormatsAndNullForAnEmptyCell() {
    List<Object> formula = List.of("=1", 7, List.of("a", "b"));
    List<Object> empty = Arrays.asList("", null, List.of());
    assertEquals(List.of("=1", 7L, "a; b"), typed(formula));
    assertEquals(Arrays.asList(null, null, null), typed(empty));
  }

  @Test
  void quotesAsRfc4180Says() throws IOException {
    assertEquals(
        """
        text,number,list
        "a ""quoted"" word, and a comma",1,
        "two
        lines",2,
        """,
        written(
            List.of(
                Arrays.asList("a \"quoted\" word, and a comma", 1, null),
                Arrays.asList("two\nlines", 2, null))));
  }

  private static List<Object> typed(List<Object> row) {
    List<Object> cells = new ArrayList<>();
    COLUMNS.forEach(column -> cells.add(column.typed(row)));
    return cells;
  }

  private static String written(List<List<Object>> rows) throws IOException {
    Table<List<Object>> table = new Table<>("t", "", List.of(), COLUMNS, input -> rows.iterator());
    StringWriter writer = new StringWriter();
    table.write(new RealSample().input(), writer);
    return writer.toString();
  }
}
