package org.parapolis.report;

import static org.parapolis.report.Column.Type.BOOLEAN;
import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.CodeShift;
import org.parapolis.model.Descent;
import org.parapolis.model.Family;
import org.parapolis.model.Fate;
import org.parapolis.model.Mention;
import org.parapolis.model.Novelty;
import org.parapolis.model.Passage;

/** The tables of lineage, declared; the codebook's chapter "Lineage" defines what they hold. */
final class LineageTables {

  private LineageTables() {}

  /** A paragraph of a family; {@code number} counts families from 1, the oldest first. */
  record Member(int number, Descent descent) {}

  static final List<Column<Member>> FAMILIES =
      List.of(
          new Column<>("family", INTEGER, "Number of the family.", Member::number),
          new Column<>("document", STRING, "The document.", m -> document(m.descent().passage())),
          new Column<>("address", STRING, "The paragraph.", m -> address(m.descent().passage())),
          new Column<>("date", DATE, "Day of adoption.", m -> m.descent().passage().date()),
          new Column<>(
              "parent", STRING, "What it descends from.", m -> printed(parent(m.descent()))),
          new Column<>("resemblance", NUMBER, "To the parent.", m -> likeness(m.descent())),
          new Column<>(
              "first",
              STRING,
              "The first paragraph of the family.",
              m -> m.descent().first().passage()),
          new Column<>(
              "mentions",
              INTEGER,
              "Mentions in the paragraph, all types.",
              m -> m.descent().passage().mentions().size()));

  static final Column<Member> TEXT =
      new Column<>("text", STRING, "The paragraph.", m -> m.descent().passage().text());

  static final List<Column<Novelty>> NOVELTY =
      List.of(
          of("document", STRING, "The document.", p -> document(p)),
          of("address", STRING, "The paragraph.", p -> address(p)),
          of("date", DATE, "Day of adoption.", p -> p.date()),
          new Column<>("begin", INTEGER, "First character.", n -> n.mention().span().begin()),
          new Column<>("mention", STRING, "The mention.", n -> n.mention().text()),
          new Column<>("type", STRING, "Its type.", n -> n.mention().type()),
          new Column<>("citation", BOOLEAN, "In a cited title.", n -> n.mention().citation()),
          new Column<>("novelty", STRING, "NEW or REITERATED.", Novelty::code),
          new Column<>("first_symbol", STRING, "Said first in.", n -> document(n.first())),
          new Column<>("first_address", STRING, "Paragraph there.", n -> address(n.first())),
          new Column<>("first_date", DATE, "Its day.", n -> date(n.first())),
          new Column<>(
              "overlap",
              NUMBER,
              "Of the paragraph in the first.",
              n -> n.isNew() ? null : round(n.overlap())));

  static final List<Column<Fate>> LOSSES =
      List.of(
          new Column<>("series", STRING, "Title of the series.", Fate::series),
          new Column<>("predecessor", STRING, "The text before.", f -> document(f.passage())),
          new Column<>("successor", STRING, "The next text.", f -> f.successor().id()),
          new Column<>("address", STRING, "Paragraph before.", f -> address(f.passage())),
          new Column<>("mention", STRING, "The mention there.", f -> f.mention().text()),
          new Column<>("type", STRING, "Its type.", f -> f.mention().type()),
          new Column<>("fate", STRING, "kept, weakened or lost.", f -> code(f)),
          new Column<>("match", STRING, "Best match.", f -> address(f.match())),
          new Column<>(
              "resemblance",
              NUMBER,
              "Of both.",
              f -> f.match() == null ? null : round(f.resemblance())),
          new Column<>("mention_now", STRING, "The mention now.", f -> now(f, Mention::text)),
          new Column<>("strength_from", INTEGER, "Before.", f -> f.mention().strength()),
          new Column<>("strength_to", INTEGER, "Now.", f -> now(f, Mention::strength)),
          new Column<>("prominence_from", STRING, "Before.", f -> f.mention().prominence()),
          new Column<>("prominence_to", STRING, "Now.", f -> now(f, Mention::prominence)),
          new Column<>("modulators_from", STRING, "Before.", f -> f.mention().modulators()),
          new Column<>("modulators_to", STRING, "Now.", f -> now(f, Mention::modulators)),
          new Column<>("quote", STRING, "The paragraph before.", f -> f.passage().text()),
          new Column<>(
              "quote_now",
              STRING,
              "The best match.",
              f -> f.match() == null ? null : f.match().text()));

  static List<Member> members(List<Family> families) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      int number = i + 1;
      families.get(i).members().forEach(descent -> members.add(new Member(number, descent)));
    }
    return members;
  }

  private static Column<Novelty> of(
      String name,
      Column.Type type,
      String description,
      Function<Passage, @Nullable Object> value) {
    return new Column<>(name, type, description, n -> value.apply(n.descent().passage()));
  }

  /** "strength 3 → 2; modulator + as appropriate": what a reader wants of the codes that differ. */
  static String changes(Fate fate) {
    return String.join(
        "; ",
        fate.shifts().stream()
            .filter(shift -> shift.turn() != null)
            .map(LineageTables::change)
            .toList());
  }

  private static String change(CodeShift shift) {
    return shift.code() + " " + orNone(shift.older()) + " → " + orNone(shift.newer());
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "none" : value;
  }

  static String code(Fate fate) {
    return fate.kind().name().toLowerCase(Locale.ROOT);
  }

  static BigDecimal round(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN);
  }

  private static @Nullable BigDecimal likeness(Descent descent) {
    return descent.parent() == null ? null : round(descent.resemblance());
  }

  private static @Nullable Passage parent(Descent descent) {
    return descent.parent() == null ? null : descent.parent().passage();
  }

  private static @Nullable Object now(Fate fate, Function<Mention, @Nullable Object> code) {
    return fate.now() == null ? null : code.apply(fate.now());
  }

  private static @Nullable String printed(@Nullable Passage passage) {
    return passage == null ? null : passage.toString();
  }

  private static @Nullable String document(@Nullable Passage passage) {
    return passage == null ? null : passage.document().id().value();
  }

  private static @Nullable String address(@Nullable Passage passage) {
    return passage == null ? null : passage.paragraph().address().value();
  }

  private static @Nullable Object date(@Nullable Passage passage) {
    return passage == null ? null : passage.date();
  }
}
