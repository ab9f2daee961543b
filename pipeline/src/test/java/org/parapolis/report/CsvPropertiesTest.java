package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPropertiesTest {

  private static final String CHARACTERS = "'=+-@\t\n\r\",; a1é\u2028＝＠";

  @TempDir Path folder;

  @Test
  void readsBackWhateverTextItWroteAndNoCellOpensAFormula() throws IOException {
    Random random = new Random(20261122);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<Map<String, String>> expected = new ArrayList<>();
    for (int row = 0; row < 20_000; row++) {
      String one = text(random);
      String other = text(random);
      rows.add(List.of("x", one, other));
      expected.add(Map.of("key", "x", "one", one, "other", other));
    }
    StringWriter csv = new StringWriter();
    Csv.write(List.of("key", "one", "other"), rows, csv);
    Path file = Files.writeString(folder.resolve("table.csv"), csv.toString());

    List<Map<String, String>> read = new ArrayList<>();
    CsvRows.read(file, List.of("one", "other"), cells -> read.add(Map.copyOf(cells)));
    assertEquals(expected, read);
    for (String[] cells : Sheet.rows(file)) {
      for (String cell : cells) {
        assertTrue(cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
