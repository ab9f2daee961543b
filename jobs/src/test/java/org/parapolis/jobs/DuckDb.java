package org.parapolis.jobs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** A reader of CSV and Parquet that owes nothing to the code that writes them. */
public final class DuckDb implements AutoCloseable {

  private final Connection connection;

  /**
   * @param folder that queries name files in
   */
  public DuckDb(Path folder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:", new Properties());
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET file_search_path = '" + folder.toAbsolutePath() + "'");
      statement.execute("SET threads = 1");
    }
  }

  /** The answer as CSV: a header, then a line a row. */
  public List<String> csv(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      List<String> header = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        header.add(result.getMetaData().getColumnName(i));
      }
      List<String> lines = new ArrayList<>(List.of(String.join(",", header)));
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(quoted(Objects.toString(result.getObject(i), "")));
        }
        lines.add(String.join(",", cells));
      }
      return lines;
    }
  }

  /** The cells of the answer, a row after the other; an empty text for null. */
  public List<List<String>> rows(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(Objects.toString(result.getObject(i), ""));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> ",\"\n".indexOf(c) >= 0)
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  /** The columns of a Parquet file, {@code 'name': 'TYPE', …}. */
  public String types(String file) throws SQLException {
    return csv("SELECT column_name, column_type FROM (DESCRIBE FROM '" + file + "')").stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> "'" + cells[0] + "': '" + cells[1] + "'")
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
