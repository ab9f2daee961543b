package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void writesRowsOfMixedCellsAndGuardsFormulas() throws IOException {
    StringWriter written = new StringWriter();
    Csv.write(
        List.of("symbol", "date", "hits", "text"),
        List.of(
            Arrays.asList("A/RES/71/256", LocalDate.of(2016, 12, 23), 3, "=SUM(A1), \"quoted\""),
            Arrays.asList(null, null, 0, "@mayor")),
        written);
    assertEquals(
        """
        symbol,date,hits,text
        A/RES/71/256,2016-12-23,3,"'=SUM(A1), ""quoted""\"
        ,,0,'@mayor
        """,
        written.toString());
  }

  @Test
  void writesTheNamesOfATableWithoutRows() throws IOException {
    StringWriter written = new StringWriter();
    Csv.write(List.of("year", "paragraphs"), List.of(), written);
    assertEquals("year,paragraphs\n", written.toString());
  }
}
