package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parapolis.model.Period;

/** {@code co_mentions.csv}: who is named in one list with LRGs, as edges of a network. */
final class CoMentionTable {

  /** The node that stands for LRGs themselves. */
  private static final String LRG = "lrg";

  /** Two actors in the lists of one body and period; {@code a} comes before {@code b}. */
  private record Edge(String body, String a, String b, Period period) {}

  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::body)
          .thenComparing(Edge::a)
          .thenComparing(Edge::b)
          .thenComparing(Edge::period);

  static final Table<Map.Entry<Edge, Sightings>> TABLE =
      new Table<>(
          "co_mentions",
          "Actors named in the same list of an agreed text in which LRGs stand: an undirected edge"
              + " each; periods add up.",
          List.of("body", "a", "b", "date"),
          List.of(
              new Column<>("body", STRING, "Organ, or ALL", e -> e.getKey().body()),
              new Column<>(
                  "a",
                  STRING,
                  "lrg, or a row of other-actors.tsv as in companions of mentions",
                  e -> e.getKey().a()),
              new Column<>("b", STRING, "The same, behind a in the alphabet", e -> e.getKey().b()),
              new Column<>(
                  "period_type", STRING, "five_years", e -> e.getKey().period().type().label()),
              new Column<>("period", STRING, "2015-2019", e -> e.getKey().period().label()),
              new Column<>(
                  "date", DATE, "First day of the period", e -> e.getKey().period().begin()),
              new Column<>(
                  "count",
                  INTEGER,
                  "Core mentions, citations apart, in whose list both stand",
                  e -> e.getValue().mentions()),
              new Column<>(
                  "documents", INTEGER, "Documents with one", e -> e.getValue().documents()),
              new Column<>(
                  "document",
                  STRING,
                  "id of the first",
                  e -> e.getValue().first().mention().document()),
              new Column<>(
                  "symbol", STRING, "Its symbol", e -> e.getValue().first().row().symbol()),
              new Column<>(
                  "address",
                  STRING,
                  "Its paragraph",
                  e -> e.getValue().first().mention().address())),
          input -> edges(input).entrySet().iterator());

  private CoMentionTable() {}

  private static SortedMap<Edge, Sightings> edges(ReportInput input) {
    SortedMap<Edge, Sightings> edges = new TreeMap<>(ORDER);
    for (Iterator<QuotedMention> all = QuotedMention.all(input); all.hasNext(); ) {
      QuotedMention quoted = all.next();
      if (quoted.isAgreed() && input.sets().counting(quoted.mention()).contains("core")) {
        add(edges, quoted);
      }
    }
    return edges;
  }

  private static void add(SortedMap<Edge, Sightings> edges, QuotedMention quoted) {
    TreeSet<String> nodes = new TreeSet<>(quoted.mention().companions());
    nodes.add(LRG);
    for (String a : nodes) {
      for (String b : nodes.tailSet(a, false)) {
        for (String body : quoted.bodies()) {
          edges
              .computeIfAbsent(new Edge(body, a, b, quoted.fiveYears()), e -> new Sightings(quoted))
              .add(quoted);
        }
      }
    }
  }
}
