package org.parapolis.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.DocumentId;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.SeriesKey;
import org.parapolis.model.SeriesPoint;

/** A made-up adopted text, so that a test says no more than what it is about. */
final class CountedText {

  /** Few, to be fast; enough for intervals that hold what they should. */
  static final PoissonBootstrap BOOTSTRAP = new PoissonBootstrap(7, 400);

  private final String id;
  private final Body body;
  private final LocalDate adopted;
  private final SortedMap<Category, DocumentCounts.Size> sizes = new TreeMap<>();
  private final SortedMap<Facet, DocumentCounts.Hits> hits = new TreeMap<>();
  private Optional<Integer> session = Optional.empty();

  private CountedText(String id, Body body, LocalDate adopted) {
    this.id = id;
    this.body = body;
    this.adopted = adopted;
  }

  static CountedText of(String id, Body body, String adopted) {
    return new CountedText(id, body, LocalDate.parse(adopted)).sized(Category.ALL, 1_000, 10);
  }

  CountedText session(int number) {
    session = Optional.of(number);
    return this;
  }

  CountedText words(int words, int paragraphs) {
    return sized(Category.ALL, words, paragraphs);
  }

  CountedText sized(Category category, int words, int paragraphs) {
    sizes.put(category, new DocumentCounts.Size(words, paragraphs));
    return this;
  }

  /** Core mentions, which count in the wider sets too. */
  CountedText core(int mentions, int paragraphs) {
    MentionSets.NESTED.forEach(set -> hit(Category.ALL, set, mentions, paragraphs));
    return this;
  }

  CountedText hit(Category category, String set, int mentions, int paragraphs) {
    hits.put(new Facet(category, set), new DocumentCounts.Hits(mentions, paragraphs));
    return this;
  }

  DocumentCounts counts() {
    return new DocumentCounts(new DocumentId(id), body, adopted, session, sizes, hits);
  }

  static Group group(DocumentCounts... documents) {
    Group group = new Group(BOOTSTRAP);
    List.of(documents).forEach(group::add);
    return group;
  }

  /** As many like it as there are in a year, on its first days. */
  static List<DocumentCounts> alike(
      int number, Body body, int year, int words, int mentions, int paragraphs) {
    List<DocumentCounts> texts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      CountedText text =
          of("%s/%d/%02d".formatted(body, year, i), body, LocalDate.of(year, 1, 1 + i).toString())
              .words(words, 10);
      texts.add(mentions == 0 ? text.counts() : text.core(mentions, paragraphs).counts());
    }
    return texts;
  }

  static List<SeriesPoint> points(Collection<DocumentCounts> documents) {
    return new SeriesCounter(BOOTSTRAP).count(documents);
  }

  /** The points of one series in the order of time. */
  static List<SeriesPoint> series(Collection<SeriesPoint> points, SeriesKey key) {
    return points.stream().filter(point -> point.key().equals(key)).toList();
  }

  static List<String> periods(Collection<SeriesPoint> points, PeriodType type, String body) {
    return points.stream()
        .filter(point -> point.key().periods() == type && point.key().body().equals(body))
        .map(point -> point.period().label())
        .distinct()
        .toList();
  }
}
