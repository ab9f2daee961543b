package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Period;

/** {@code terms.csv}: how often each entry of the lexicon was found, by body and year. */
final class Terms {

  /** An entry; one that makes mentions of several types ("cities") is several. */
  record Term(String entry, String type) implements Comparable<Term> {

    private static final Comparator<Term> ORDER =
        Comparator.comparing(Term::entry).thenComparing(Term::type);

    @Override
    public int compareTo(Term other) {
      return ORDER.compare(this, other);
    }
  }

  /** Its mentions in one body and year. */
  record Row(
      Term term,
      String text,
      String set,
      String body,
      Period year,
      long mentions,
      long documents) {}

  private record Cell(Term term, String body, int year) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::term).thenComparing(Cell::body).thenComparing(Cell::year);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** Mentions come document by document, so the last document seen tells whether one is new. */
  private static final class Count {
    private long mentions;
    private long documents;
    private DocumentId last = new DocumentId("none");

    void add(DocumentId document) {
      mentions++;
      documents += document.equals(last) ? 0 : 1;
      last = document;
    }
  }

  static final Table<Row> TABLE =
      new Table<>(
          "terms",
          "Mentions found by each entry of the lexicon, by body and year of adoption; citations"
              + " apart, agreed texts only.",
          List.of("entry", "type", "body", "period_type", "period"),
          List.of(
              new Column<>("entry", STRING, "Lexicon entry", r -> r.term().entry()),
              new Column<>(
                  "text", STRING, "What it found most often in the run, as printed", Row::text),
              new Column<>("type", STRING, "Codebook: type", r -> r.term().type()),
              new Column<>("set", STRING, "Smallest set that holds the type", Row::set),
              new Column<>("body", STRING, "Organ", Row::body),
              new Column<>("period_type", STRING, "year", r -> r.year().type().label()),
              new Column<>("period", STRING, "Year of adoption", r -> r.year().label()),
              new Column<>("date", DATE, "First day of the year", r -> r.year().begin()),
              new Column<>("mentions", INTEGER, "Mentions", Row::mentions),
              new Column<>("documents", INTEGER, "Documents that hold one", Row::documents)),
          input -> rows(input).iterator());

  private Terms() {}

  /** Sorted by entry, type, body and year; only where there is a mention. */
  static List<Row> rows(ReportInput input) {
    SortedMap<Cell, Count> counts = new TreeMap<>();
    Map<Term, SortedMap<String, Long>> texts = new TreeMap<>();
    Iterator<MentionsByDocument.Entry> entries =
        new MentionsByDocument(input.documents(), input.mentions());
    while (entries.hasNext()) {
      MentionsByDocument.Entry entry = entries.next();
      Document document = entry.row().document();
      if (!entry.row().counts() || !document.isAgreed()) {
        continue;
      }
      int year = Objects.requireNonNull(document.adopted()).getYear();
      for (Mention mention : entry.mentions()) {
        if (!mention.citation()) {
          Term term = new Term(mention.entry(), mention.type());
          counts
              .computeIfAbsent(new Cell(term, document.body().name(), year), c -> new Count())
              .add(document.id());
          texts.computeIfAbsent(term, t -> new TreeMap<>()).merge(mention.text(), 1L, Long::sum);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (cell, count) ->
            rows.add(
                new Row(
                    cell.term(),
                    mostFrequent(Objects.requireNonNull(texts.get(cell.term()))),
                    input.sets().holding(cell.term().type()).get(0),
                    cell.body(),
                    Period.year(cell.year()),
                    count.mentions,
                    count.documents)));
    return rows;
  }

  /** The first in order of those as frequent. */
  static String mostFrequent(SortedMap<String, Long> counts) {
    return counts.entrySet().stream()
        .min(Comparator.comparing(text -> -text.getValue()))
        .orElseThrow()
        .getKey();
  }
}
