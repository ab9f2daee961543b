package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void carriesEveryMentionWithItsParagraph() throws IOException {
    JsonNode data = data(page(new RealSample()));
    JsonNode document = data.get("documents").get(3);
    assertEquals("A/RES/79/214", document.get("symbol").textValue());
    assertEquals("https://undocs.org/en/A/RES/79/214", document.get("url").textValue());
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"address": "P347", "section": "preambular",
                 "text": "Acknowledging the work of the Advisory Group on Local and Regional Governments,",
                 "mentions": [{"begin": 30, "end": 78, "entry": "coded", "type": "network",
                   "level": "both", "prominence": "standalone", "role": "recognition",
                   "strength": 2, "verb": "acknowledge", "diplomacy": "network",
                   "standing": "government", "view": "actor"}]}
                """),
        document.get("paragraphs").get(2));
    int mentions = 0;
    for (JsonNode paragraph : data.findValues("mentions")) {
      mentions += paragraph.size();
    }
    assertEquals(new RealSample().mentions.size(), mentions);
  }

  @Test
  void carriesTheCellsOfTheSeriesColumnByColumn() throws IOException {
    JsonNode series = data(page(new RealSample())).at("/tables/series");
    List<String> lines = new ArrayList<>();
    JsonNode columns = series.get("columns");
    for (int row = 0; row < 2; row++) {
      List<String> cells = new ArrayList<>();
      for (String name : List.of("period", "body", "set", "measure", "value", "count", "total")) {
        JsonNode column = columns.get(name);
        cells.add(
            column.isArray()
                ? column.get(row).asText()
                : column.get("of").get(column.get("at").get(row).intValue()).textValue());
      }
      lines.add(String.join(" ", cells));
    }
    assertEquals(
        List.of(
            "2014 ALL core mentions_per_10000_words 1.428 1 7003",
            "2015 ALL core mentions_per_10000_words 3.3 6 18182"),
        lines);
    assertEquals(series.get("count").intValue(), columns.get("value").size());
  }

  @Test
  void keepsMarkupInTextFromBecomingMarkup() throws IOException {
    String hostile = "</script><script>alert(1)</script><!-- & \u2028";
    String page = page(new RealSample(hostile));
    assertFalse(page.contains("alert(1)</script>"));
    assertFalse(page.contains("\u2028"));
    assertEquals(hostile + "1/CP.21", data(page).get("documents").get(0).get("symbol").textValue());
  }

  private static String page(RealSample sample) throws IOException {
    StringWriter writer = new StringWriter();
    new Page().write(sample.input(), writer);
    return writer.toString();
  }

  private static JsonNode data(String page) throws IOException {
    String open = "<script type=\"application/json\" id=\"data\">";
    int begin = page.indexOf(open) + open.length();
    return new ObjectMapper().readTree(page.substring(begin, page.indexOf("</script>", begin)));
  }
}
