package org.parapolis.report;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.Writer;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code index.html}: one file that opens from disk, with its style, its programs and its data in
 * it. Text reaches the page as escaped HTML or as JSON, never as markup.
 */
final class Page implements Report {

  /** Vega first: the others look for it. */
  private static final List<String> LIBRARIES =
      List.of("vega/vega.min.js", "vega/vega-lite.min.js", "vega/vega-embed.min.js");

  /** One program in several files; each builds on those before it. */
  private static final List<String> PROGRAMS =
      List.of(
          "page/data.js", "page/list.js", "page/charts.js", "page/sections.js", "page/start.js");

  /** A number at the top; {@code set} names the mentions it leads to, or is empty. */
  private record Tile(String label, String value, String definition, String set) {}

  @Override
  public String file() {
    return "index.html";
  }

  @Override
  public String description() {
    return "The report for people, one file";
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    Headline headline = Headline.of(input);
    Mustache.Lambda data = (fragment, out) -> new PageData(input).write(out);
    Templates.of("page")
        .execute(
            Map.ofEntries(
                entry("name", input.run().name()),
                entry("tiles", tiles(headline)),
                entry("summary", PageSummary.of(Summary.of(input))),
                entry("undated", number(headline.undated())),
                entry("duplicates", number(headline.duplicates())),
                entry("excluded", number(headline.excluded())),
                entry("style", Templates.resource("page.css")),
                entry("specs", specs()),
                entry("charts", ChartSpec.ALL.stream().map(ChartSpec::file).toList()),
                entry("data", data),
                entry("licence", Templates.resource("vega/LICENSE")),
                entry("libraries", libraries()),
                entry("programs", PROGRAMS.stream().map(Templates::resource).toList())),
            writer);
  }

  /** All charts by their names. */
  private static Mustache.Lambda specs() {
    return (fragment, out) -> {
      ObjectNode specs = Json.object();
      ChartSpec.ALL.forEach(chart -> specs.set(chart.name(), chart.spec()));
      JsonGenerator json = PageData.escaped(out);
      json.writeTree(specs);
      json.flush();
    };
  }

  /** The programs that draw charts, to stand in a page in this order. */
  static List<String> libraries() {
    return LIBRARIES.stream().map(Templates::resource).toList();
  }

  private static List<Tile> tiles(Headline headline) {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        new Tile(
            "Documents", number(headline.documents()), "read to their end, each text once", ""));
    tiles.add(new Tile("Words", number(headline.words()), "in them, footnotes apart", ""));
    tiles.add(
        new Tile("Paragraphs", number(headline.paragraphs()), "as the UN addresses them", ""));
    tiles.add(
        tile(
            headline, "core", "Core mentions", "LRGs as actors: authorities, officials, networks"));
    tiles.add(
        tile(headline, "extended", "Extended", "core and ideas that imply them: decentralization"));
    tiles.add(
        tile(headline, "broad", "Broad", "extended and scale, places, urban issues, instruments"));
    tiles.add(
        new Tile(
            "Not read",
            number(headline.failed()),
            "files or documents, listed in failures.csv",
            ""));
    return tiles;
  }

  private static Tile tile(Headline headline, String set, String label, String definition) {
    return new Tile(label, number(headline.mentions().getOrDefault(set, 0L)), definition, set);
  }

  private static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }
}
