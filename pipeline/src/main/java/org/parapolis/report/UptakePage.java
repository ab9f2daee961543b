package org.parapolis.report;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Edit;
import org.parapolis.model.Symbol;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeTotal;

/**
 * Uptake as a page: the totals with what they count, then each proposal beside the paragraph got,
 * with what was dropped and what was put in marked. It has no program and opens from disk.
 */
final class UptakePage {

  private UptakePage() {}

  static void write(UptakeReport report, Writer writer) throws IOException {
    List<UptakeTotal> totals = report.totals();
    Templates.of("uptake")
        .execute(
            Map.ofEntries(
                entry("title", "Uptake of " + report.proposals()),
                entry("style", Templates.resource("page.css") + Templates.resource("uptake.css")),
                entry("run", report.run()),
                entry("against", String.join(", ", report.against())),
                entry("caution", UptakeReport.CAUTION),
                entry(
                    "headline",
                    totals.stream().filter(t -> !isStatus(t)).map(UptakePage::total).toList()),
                entry(
                    "statuses",
                    totals.stream().filter(UptakePage::isStatus).map(UptakePage::total).toList()),
                entry("uptakes", report.uptakes().stream().map(UptakePage::uptake).toList())),
            writer);
  }

  private static boolean isStatus(UptakeTotal total) {
    return !total.name().startsWith("taken_up");
  }

  private static Map<String, Object> total(UptakeTotal total) {
    return Map.of(
        "label", UptakeWords.label(total.name()),
        "meaning", UptakeWords.meaning(total.name()),
        "count", total.share().count(),
        "of", total.share().total(),
        "share", percent(total.share().value()),
        "low", percent(UptakeTable.end(total, true)),
        "high", percent(UptakeTable.end(total, false)));
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static Map<String, @Nullable Object> uptake(Uptake uptake) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", uptake.proposal().id());
    row.put("proponent", uptake.proposal().proponent());
    row.put("process", uptake.proposal().process());
    row.put("target", target(uptake));
    row.put("status", UptakeWords.label(uptake.status().name()));
    row.put("kind", uptake.status().isUptake() ? "taken" : "not");
    row.put("meaning", UptakeWords.meaning(uptake.status()));
    row.put("wording", UptakeWords.label(uptake.wording().name()));
    row.put("containment", percent(uptake.containment()));
    row.put("overlap", percent(uptake.overlap()));
    row.put("strength", UptakeWords.strength(uptake));
    row.put("prominence", UptakeWords.prominence(uptake));
    row.put("modulators", String.join("; ", uptake.modulatorsAdded()));
    row.put("missing", String.join("; ", uptake.termsMissing()));
    row.put("seen", uptake.firstSeen() == null ? null : source(uptake.firstSeen()));
    row.put("text", uptake.proposal().text());
    row.put("got", uptake.got() == null ? null : got(uptake.got()));
    return row;
  }

  private static String target(Uptake uptake) {
    return (uptake.proposal().targetSymbol() + " " + uptake.proposal().targetParagraph()).strip();
  }

  private static Map<String, @Nullable Object> got(Uptake.Got got) {
    Map<String, @Nullable Object> tree = new HashMap<>();
    tree.put("source", source(got.source()));
    tree.put("title", got.title());
    tree.put("next", got.next());
    tree.put("before", got.text().substring(0, got.matched().begin()));
    tree.put("after", got.text().substring(got.matched().end()));
    tree.put("asked", Map.of("edits", got.asked()));
    tree.put("adopted", Map.of("edits", got.edits().stream().filter(e -> !e.deleted()).toList()));
    tree.put("whole", got.edits().stream().allMatch(Edit::kept));
    return tree;
  }

  private static Map<String, @Nullable Object> source(Uptake.Source source) {
    Map<String, @Nullable Object> tree = new HashMap<>();
    Optional<URI> link = Symbol.parse(source.symbol()).flatMap(OfficialAddress::of);
    tree.put("name", source.symbol().isEmpty() ? source.document().value() : source.symbol());
    tree.put("link", link.map(URI::toString).orElse(null));
    tree.put("address", source.address());
    tree.put("date", source.date());
    return tree;
  }
}
