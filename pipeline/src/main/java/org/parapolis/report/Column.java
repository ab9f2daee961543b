package org.parapolis.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of {@code R}: its name, its type and meaning for the data package, and its
 * value.
 */
record Column<R>(String name, Type type, String description, Function<R, @Nullable Object> value) {

  /** Field types of Frictionless Table Schema 1. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    YEAR;

    String frictionless() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The cell of one row. Text that a spreadsheet would take for a formula gets a leading apostrophe
   * (OWASP, CSV injection); numbers stay numbers.
   */
  String cell(R row) {
    Object cell = value.apply(row);
    if (cell == null) {
      return "";
    }
    if (cell instanceof List<?> list) {
      return guarded(String.join("; ", list.stream().map(String::valueOf).toList()));
    }
    return type == Type.STRING ? guarded(cell.toString()) : cell.toString();
  }

  private static String guarded(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
