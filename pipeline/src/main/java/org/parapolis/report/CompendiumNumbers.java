package org.parapolis.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.MentionSets;

/** The headline numbers of a run, with what each means, and the same by body. */
final class CompendiumNumbers {

  /** One number and its definition. */
  record Tile(String label, String value, String definition, String set) {}

  /**
   * The numbers of one body or of all.
   *
   * @param years of adoption, first to last
   * @param holding documents with an extended mention
   */
  record Row(
      String name,
      String years,
      String documents,
      String holding,
      String paragraphs,
      String words,
      List<String> mentions) {}

  private final Compendium compendium;

  CompendiumNumbers(Compendium compendium) {
    this.compendium = compendium;
  }

  List<Tile> tiles() {
    Tally all = tally(document -> true);
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        new Tile(
            "Documents",
            number(all.documents()),
            "read to their end, each text once, adopted " + years(document -> true),
            ""));
    tiles.add(new Tile("Paragraphs", number(all.paragraphs()), "as the UN addresses them", ""));
    tiles.add(new Tile("Words", number(all.words()), "in them, footnotes apart", ""));
    for (CodeWords.Meaning set : CodeWords.of("set")) {
      Tally.Hits hits = all.hits(set.value());
      tiles.add(
          new Tile(
              capitalized(set.words()) + " mentions",
              number(hits.mentions()),
              set.definition()
                  + "; they stand in %s paragraphs of %s documents"
                      .formatted(number(hits.paragraphs()), number(hits.documents())),
              set.value()));
    }
    return tiles;
  }

  /** All bodies together, then each that has a document. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("All", document -> true));
    Arrays.stream(Body.values())
        .filter(body -> tally(document -> document.body() == body).documents() > 0)
        .map(body -> row(CodeWords.of("body", body.name()), document -> document.body() == body))
        .forEach(rows::add);
    return rows;
  }

  private Row row(String name, Predicate<Document> of) {
    Tally tally = tally(of);
    return new Row(
        name,
        years(of),
        number(tally.documents()),
        number(tally.hits("extended").documents()),
        number(tally.paragraphs()),
        number(tally.words()),
        MentionSets.ALL.stream().map(set -> number(tally.hits(set).mentions())).toList());
  }

  private Tally tally(Predicate<Document> of) {
    Tally tally = new Tally();
    counted(of)
        .forEach(
            row ->
                tally.add(
                    row,
                    compendium.mentions().getOrDefault(row.document().id(), List.of()),
                    compendium.sets()));
    return tally;
  }

  private List<DocumentRow> counted(Predicate<Document> of) {
    return compendium.documents().stream()
        .filter(row -> row.counts() && of.test(row.document()))
        .toList();
  }

  private String years(Predicate<Document> of) {
    IntSummaryStatistics years =
        counted(of).stream()
            .map(row -> row.document().adopted())
            .filter(Objects::nonNull)
            .mapToInt(LocalDate::getYear)
            .summaryStatistics();
    if (years.getCount() == 0) {
      return "–";
    }
    return years.getMin() == years.getMax()
        ? Integer.toString(years.getMin())
        : years.getMin() + "–" + years.getMax();
  }

  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
