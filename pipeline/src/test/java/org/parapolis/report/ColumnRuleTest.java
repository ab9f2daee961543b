package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
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
            .filter(column -> ColumnRule.of(table, column).unit().isEmpty())
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
    assertEquals(0, rule("t", "end", Column.Type.INTEGER).least());
    assertEquals(
        new ColumnRule("", List.of(), null, null, false), rule("t", "end", Column.Type.DATE));
  }

  @Test
  void aRuleForOneTableGoesBeforeTheRuleForAll() {
    assertEquals("as measure says", rule("series", "count", Column.Type.INTEGER).unit());
    assertEquals("mentions", rule("verbs", "count", Column.Type.INTEGER).unit());
  }

  @Test
  void noPartOfAKeyIsEmptyButACategory() {
    assertTrue(rule("t", "event", Column.Type.STRING).required());
    assertFalse(rule("t", "category", Column.Type.STRING).required());
  }

  private static ColumnRule rule(String table, String name, Column.Type type) {
    Column<Object> column = new Column<>(name, type, "", row -> null);
    List<String> key = List.of("event", "category");
    return ColumnRule.of(
        new Table<>(table, "", key, List.of(column), input -> Collections.emptyIterator()), column);
  }
}
