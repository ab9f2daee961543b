package org.parapolis.jobs.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.jobs.DuckDb;
import org.parapolis.report.TableSink.Field;

class ParquetTablesTest {

  private static final List<Field> FIELDS =
      List.of(
          new Field("symbol", String.class),
          new Field("adopted", LocalDate.class),
          new Field("year", Integer.class),
          new Field("words", Long.class),
          new Field("rate", Double.class),
          new Field("citation", Boolean.class));

  private static final List<List<Object>> ROWS =
      List.of(
          List.of("A/RES/71/256", LocalDate.of(2016, 12, 23), 2016, 11_000L, 5.25, true),
          Arrays.asList("Añadir «él»", null, null, 3_000_000_000L, -0.5, false),
          Arrays.asList(null, LocalDate.of(1948, 1, 2), 1948, null, null, null));

  @TempDir Path folder;

  @Test
  void anotherReaderFindsTypesAndValues() throws IOException, SQLException {
    Files.write(folder.resolve("t.parquet"), written(ROWS));
    try (DuckDb duck = new DuckDb(folder)) {
      assertEquals(
          "'symbol': 'VARCHAR', 'adopted': 'DATE', 'year': 'INTEGER', 'words': 'BIGINT',"
              + " 'rate': 'DOUBLE', 'citation': 'BOOLEAN'",
          duck.types("t.parquet"));
      assertEquals(
          List.of(
              "symbol,adopted,year,words,rate,citation",
              "A/RES/71/256,2016-12-23,2016,11000,5.25,true",
              "Añadir «él»,,,3000000000,-0.5,false",
              ",1948-01-02,1948,,,"),
          duck.csv("FROM 't.parquet'"));
    }
  }

  @Test
  void keepsColumnsOfATableWithoutRows() throws IOException, SQLException {
    Files.write(folder.resolve("t.parquet"), written(List.of()));
    try (DuckDb duck = new DuckDb(folder)) {
      assertEquals(
          List.of("symbol,adopted,year,words,rate,citation"), duck.csv("FROM 't.parquet'"));
    }
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    assertArrayEquals(written(ROWS), written(ROWS));
  }

  private static byte[] written(List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new ParquetTables().write(FIELDS, rows.iterator(), stream);
    return stream.toByteArray();
  }
}
