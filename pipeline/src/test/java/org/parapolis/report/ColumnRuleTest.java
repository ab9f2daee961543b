package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnRuleTest {

  @Test
  void everyNumberOfAReportHasAUnit() {
    List<String> without = new ArrayList<>();
    for (Report report : ReportWriter.reports(Path.of(""), Clock.systemUTC())) {
      if (report instanceof Table<?> table) {
        table.columns().stream()
            .filter(column -> column.type().isCounted())
            .filter(column -> ColumnRule.of(column, table.key()).unit().isEmpty())
            .forEach(column -> without.add(table.file() + " " + column.name()));
      }
    }
    assertEquals(List.of(), without, "name the units in ColumnRule");
  }

  @Test
  void everyKeyNamesColumnsOfItsTable() {
    for (Report report : ReportWriter.reports(Path.of(""), Clock.systemUTC())) {
      if (report instanceof Table<?> table) {
        table.key().forEach(table::column);
      }
    }
  }

  @Test
  void aRuleForNumbersLeavesADayOfTheSameNameAlone() {
    Column<Object> place = new Column<>("end", Column.Type.INTEGER, "", row -> null);
    Column<Object> day = new Column<>("end", Column.Type.DATE, "", row -> null);
    assertEquals(0, ColumnRule.of(place, List.of()).least());
    assertEquals(
        new ColumnRule("", List.of(), null, null, false), ColumnRule.of(day, List.of("event")));
  }

  @Test
  void noPartOfAKeyIsEmptyButACategory() {
    Column<Object> event = new Column<>("event", Column.Type.STRING, "", row -> null);
    Column<Object> category = new Column<>("category", Column.Type.STRING, "", row -> null);
    List<String> key = List.of("event", "category");
    assertEquals(true, ColumnRule.of(event, key).required());
    assertEquals(false, ColumnRule.of(category, key).required());
  }
}
