package org.parapolis.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.NormalText;

/**
 * Where each entry of the lexicon and each wording first stands in agreed text, body by body: where
 * it starts, which body takes it up, after how long. A run sees no further back than its texts go.
 */
final class FirstAppearances {

  private static final String NETWORK = "network";
  private static final String INSTRUMENT = "instrument";
  private static final int FEWEST_DOCUMENTS = 2;

  /**
   * What is followed.
   *
   * @param unit {@code entry}, or {@code wording}: the folded words of the mention
   * @param name the entry's id, or those words
   */
  record Subject(String unit, String name, String type) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::unit)
            .thenComparing(Subject::name)
            .thenComparing(Subject::type);

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A subject in a body.
   *
   * @param since day of the body's first agreed text in the run
   * @param origin where it first stands anywhere in the run
   * @param rank 1 for the body that has it first; bodies of one day share theirs
   */
  record Row(
      Subject subject, Body body, Sighting first, LocalDate since, Sighting origin, int rank) {

    long daysAfterFirst() {
      return ChronoUnit.DAYS.between(origin.day(), first.day());
    }

    List<String> flags() {
      List<String> flags = new ArrayList<>();
      if (first.day().isBefore(since.plusYears(1))) {
        flags.add("censored");
      }
      if (since.isAfter(origin.day())) {
        flags.add("begins_later");
      }
      return flags;
    }
  }

  /** The first mention of a subject in a body, and how many there are in all. */
  static final class Sighting {

    private QuotedMention first;
    private DocumentId last;
    private long mentions = 1;
    private long documents = 1;

    Sighting(QuotedMention first) {
      this.first = first;
      last = first.mention().document();
    }

    /** Takes in a later row of the table, whose texts need not be later. */
    void add(QuotedMention mention) {
      mentions++;
      documents += mention.mention().document().equals(last) ? 0 : 1;
      last = mention.mention().document();
      if (day(mention).isBefore(day())) {
        first = mention;
      }
    }

    QuotedMention first() {
      return first;
    }

    LocalDate day() {
      return day(first);
    }

    long mentions() {
      return mentions;
    }

    long documents() {
      return documents;
    }

    private static LocalDate day(QuotedMention mention) {
      return Objects.requireNonNull(mention.row().document().adopted());
    }
  }

  private FirstAppearances() {}

  /** Sorted by subject and body. */
  static List<Row> rows(ReportInput input) {
    SortedMap<Body, LocalDate> since = new TreeMap<>();
    for (DocumentRow row : input.documents()) {
      if (isIn(row)) {
        since.merge(
            row.document().body(),
            Objects.requireNonNull(row.document().adopted()),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    SortedMap<Subject, SortedMap<Body, Sighting>> seen = new TreeMap<>();
    for (Iterator<QuotedMention> all = QuotedMention.all(input); all.hasNext(); ) {
      QuotedMention mention = all.next();
      if (isIn(mention.row()) && isFollowed(mention.mention(), input.sets())) {
        add(
            seen,
            new Subject("entry", mention.mention().entry(), mention.mention().type()),
            mention);
        add(seen, wording(mention.mention()), mention);
      }
    }
    List<Row> rows = new ArrayList<>();
    seen.forEach((subject, bodies) -> rows.addAll(rows(subject, bodies, since)));
    return rows;
  }

  private static boolean isIn(DocumentRow row) {
    return row.counts() && row.document().isAgreed();
  }

  private static boolean isFollowed(Mention mention, MentionSets sets) {
    return !mention.citation() && (sets.isNarrow(mention) || mention.type().equals(INSTRUMENT));
  }

  /** Without the abbreviation that is introduced in brackets behind it. */
  private static Subject wording(Mention mention) {
    String text = mention.text().replaceFirst("\\s*\\([^)]*\\)$", "");
    return new Subject("wording", String.join(" ", NormalText.of(text).folded()), mention.type());
  }

  private static void add(
      SortedMap<Subject, SortedMap<Body, Sighting>> seen, Subject subject, QuotedMention mention) {
    SortedMap<Body, Sighting> bodies = seen.computeIfAbsent(subject, s -> new TreeMap<>());
    Document document = mention.row().document();
    Sighting former = bodies.get(document.body());
    if (former == null) {
      bodies.put(document.body(), new Sighting(mention));
    } else {
      former.add(mention);
    }
  }

  private static List<Row> rows(
      Subject subject, SortedMap<Body, Sighting> bodies, SortedMap<Body, LocalDate> since) {
    long documents = bodies.values().stream().mapToLong(Sighting::documents).sum();
    if (documents < FEWEST_DOCUMENTS && !subject.type().equals(NETWORK)) {
      return List.of();
    }
    Sighting origin =
        bodies.values().stream().min(Comparator.comparing(Sighting::day)).orElseThrow();
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<Body, Sighting> each : bodies.entrySet()) {
      LocalDate day = each.getValue().day();
      int rank =
          1 + (int) bodies.values().stream().filter(other -> other.day().isBefore(day)).count();
      LocalDate begin = Objects.requireNonNull(since.get(each.getKey()));
      rows.add(new Row(subject, each.getKey(), each.getValue(), begin, origin, rank));
    }
    rows.sort(Comparator.comparing(row -> row.body().name()));
    return rows;
  }
}
