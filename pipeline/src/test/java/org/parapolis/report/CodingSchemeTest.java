package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CodingSchemeTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `?([a-z_0-9]+)`? \\|");

  @Test
  void offersTheCodesOfTheCodebookAndNoOthers() throws IOException {
    CodingScheme scheme = CodingFileTest.SCHEME;
    String book = Files.readString(Path.of("../data/CODEBOOK.md"));
    assertEquals(rows(book, "## `type`", "## Not mentions"), sorted(scheme.values("type")));
    assertEquals(rows(book, "`prominence` (", "`role`: "), sorted(scheme.values("prominence")));
    assertEquals(rows(book, "`role`: ", "`strength`: "), sorted(scheme.values("role")));
    assertEquals(rows(book, "`strength`: ", "In a preambular"), sorted(scheme.values("strength")));
    assertEquals(rows(book, "`level`:", "`prominence` ("), sorted(scheme.values("level")));
  }

  @Test
  void configurationOffersEachCodeForTheTypesThatTakeIt() throws Exception {
    Element view =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    new LabelConfig(CodingFileTest.SCHEME).xml().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    Map<String, List<String>> offered = new TreeMap<>();
    offered.put("type", values(view.getElementsByTagName("Label")));
    NodeList choices = view.getElementsByTagName("Choices");
    Map<String, String> shownFor = new TreeMap<>();
    for (int i = 0; i < choices.getLength(); i++) {
      Element one = (Element) choices.item(i);
      offered.put(one.getAttribute("name"), values(one.getElementsByTagName("Choice")));
      shownFor.put(
          one.getAttribute("name"), ((Element) one.getParentNode()).getAttribute("whenLabelValue"));
    }
    Map<String, List<String>> expected = new TreeMap<>(Map.of("citation", List.of("yes")));
    for (String code : CodingSheet.CODES) {
      expected.put(code, CodingFileTest.SCHEME.values(code));
    }
    assertEquals(expected, offered);
    String core = "actor,named_actor,network,official";
    assertEquals(
        Map.of(
            "prominence", core,
            "level", core + ",concept",
            "role", core + ",concept",
            "strength", core + ",concept",
            "citation", core + ",concept,instrument,issue,level,place"),
        shownFor);
  }

  private static List<String> values(NodeList elements) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      values.add(((Element) elements.item(i)).getAttribute("value"));
    }
    return values;
  }

  private static List<String> rows(String book, String from, String to) {
    return ROW.matcher(between(book, from, to))
        .results()
        .map((MatchResult row) -> row.group(1))
        .filter(code -> !List.of("type", "code", "strength").contains(code))
        .sorted()
        .toList();
  }

  private static List<String> sorted(List<String> values) {
    return List.copyOf(new TreeSet<>(values));
  }

  private static String between(String book, String from, String to) {
    int begin = book.indexOf(from) + from.length();
    return book.substring(begin, book.indexOf(to, begin));
  }
}
