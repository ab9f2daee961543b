package org.parapolis.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of {@code R}: its name, its type and meaning for the data package, and its
 * value.
 */
record Column<R>(String name, Type type, String description, Function<R, @Nullable Object> value) {

  /** Field types of Frictionless Table Schema 1; it has none for a list of texts in one cell. */
  enum Type {
    STRING(String.class),
    LIST(String.class),
    INTEGER(Long.class),
    NUMBER(Double.class),
    BOOLEAN(Boolean.class),
    DATE(LocalDate.class),
    YEAR(Integer.class);

    private final Class<?> cells;

    Type(Class<?> cells) {
      this.cells = cells;
    }

    /** The class of {@link Column#typed}. */
    Class<?> cells() {
      return cells;
    }

    boolean isCounted() {
      return this == INTEGER || this == NUMBER;
    }

    String frictionless() {
      return this == LIST ? STRING.frictionless() : name().toLowerCase(Locale.ROOT);
    }
  }

  /** What opens a formula, in full width as well: spreadsheets of East Asia take it so. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** Between the texts of a list. */
  static final String SEPARATOR = "; ";

  /**
   * The cell of one row. Text that a spreadsheet would take for a formula gets a leading apostrophe
   * (OWASP, CSV injection); numbers stay numbers.
   */
  String cell(R row) {
    Object cell = value.apply(row);
    if (cell == null) {
      return "";
    }
    return type == Type.STRING || type == Type.LIST ? guarded(text(cell)) : text(cell);
  }

  /** The same for typed formats: an instance of the type's class, text unguarded; null if empty. */
  @Nullable Object typed(R row) {
    Object cell = value.apply(row);
    if (cell == null || text(cell).isEmpty()) {
      return null;
    }
    return switch (type) {
      case STRING, LIST -> text(cell);
      case INTEGER -> ((Number) cell).longValue();
      case YEAR -> ((Number) cell).intValue();
      case NUMBER -> ((Number) cell).doubleValue();
      case BOOLEAN, DATE -> cell;
    };
  }

  private static String text(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof List<?> list
        ? String.join(SEPARATOR, list.stream().map(String::valueOf).toList())
        : cell.toString();
  }

  /** A text that has the apostrophe already gets another, so that {@link #unguarded} undoes it. */
  private static String guarded(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** The text of a cell that {@link #cell} wrote. */
  static String unguarded(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  /** Whether a spreadsheet takes the text for a formula, but for apostrophes before it. */
  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
