package org.parapolis.report;

import static org.parapolis.report.Column.Type.BOOLEAN;
import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeTotal;

/** Uptake as CSV: a row a proposal, and the totals. */
public final class UptakeTable {

  static final List<Column<Uptake>> COLUMNS =
      List.of(
          new Column<>("proposal_id", STRING, "as given, else its number", u -> u.proposal().id()),
          new Column<>("proponent", STRING, "as given", u -> u.proposal().proponent()),
          new Column<>("process", STRING, "as given", u -> u.proposal().process()),
          new Column<>("proposed", DATE, "day of the proposal", u -> u.proposal().date()),
          new Column<>("target_symbol", STRING, "as given", u -> u.proposal().targetSymbol()),
          new Column<>("target_paragraph", STRING, "as given", u -> u.proposal().targetParagraph()),
          new Column<>("status", STRING, "codebook, \"Uptake\"", Uptake::status),
          new Column<>("wording", STRING, "by the words alone", Uptake::wording),
          new Column<>("uptake", BOOLEAN, "whether it counts", u -> u.status().isUptake()),
          new Column<>("containment", NUMBER, "0 to 1", u -> rounded(u.containment())),
          new Column<>("overlap", NUMBER, "0 to 1", u -> rounded(u.overlap())),
          got("symbol", STRING, "of the text got", g -> g.source().symbol()),
          got("title", STRING, "of the text got", Uptake.Got::title),
          got("date", DATE, "its adoption, else publication", g -> g.source().date()),
          got("address", STRING, "of the paragraph got", g -> g.source().address()),
          got("next_address", STRING, "of the paragraph with the rest", Uptake.Got::next),
          got("section", STRING, "of the paragraph got", Uptake.Got::section),
          got("quote", STRING, "from the first to the last word found", Uptake.Got::quote),
          new Column<>("strength_asked", INTEGER, "0 to 5", u -> u.asked().strength()),
          new Column<>("strength_got", INTEGER, "0 to 5", u -> u.found().strength()),
          new Column<>("prominence_asked", STRING, "of its LRGs", u -> u.asked().prominence()),
          new Column<>("prominence_got", STRING, "of the LRGs got", u -> u.found().prominence()),
          new Column<>("modulators_added", STRING, "that soften it", Uptake::modulatorsAdded),
          new Column<>("terms_missing", STRING, "must terms not got", Uptake::termsMissing),
          seen("first_seen_symbol", STRING, "earliest text with it", Uptake.Source::symbol),
          seen("first_seen_date", DATE, "its day", Uptake.Source::date),
          seen("first_seen_address", STRING, "its paragraph", Uptake.Source::address),
          new Column<>("text", STRING, "the proposal", u -> u.proposal().text()),
          got("paragraph", STRING, "the whole paragraph got", Uptake.Got::text));

  private static final List<Column<UptakeTotal>> TOTALS =
      List.of(
          new Column<>("total", STRING, "what is counted", UptakeTotal::name),
          new Column<>("count", INTEGER, "proposals", total -> total.share().count()),
          new Column<>("of", INTEGER, "proposals", total -> total.share().total()),
          new Column<>("share", NUMBER, "0 to 1", total -> rounded(total.share().value())),
          new Column<>("low", NUMBER, "of 95 %", total -> end(total, true)),
          new Column<>("high", NUMBER, "of 95 %", total -> end(total, false)));

  private UptakeTable() {}

  private static Column<Uptake> got(
      String name, Column.Type type, String meaning, Function<Uptake.Got, @Nullable Object> cell) {
    return new Column<>(
        name, type, meaning, uptake -> uptake.got() == null ? null : cell.apply(uptake.got()));
  }

  private static Column<Uptake> seen(
      String name,
      Column.Type type,
      String meaning,
      Function<Uptake.Source, @Nullable Object> cell) {
    return new Column<>(
        name,
        type,
        meaning,
        uptake -> uptake.firstSeen() == null ? null : cell.apply(uptake.firstSeen()));
  }

  static @Nullable Double rounded(@Nullable Double share) {
    return share == null ? null : (Double) (Math.round(share * 1000) / 1000.0);
  }

  static @Nullable Double end(UptakeTotal total, boolean low) {
    var interval = total.share().interval();
    return interval == null ? null : rounded(low ? interval.low() : interval.high());
  }

  /** One row a proposal. */
  public static void write(UptakeReport report, Writer writer) throws IOException {
    Csv.write(COLUMNS, report.uptakes().iterator(), writer);
  }

  static void writeTotals(UptakeReport report, Writer writer) throws IOException {
    Csv.write(TOTALS, report.totals().iterator(), writer);
  }
}
