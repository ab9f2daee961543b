package org.parapolis.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a query of words, wildcards and concepts that follow one another.
 *
 * <p>A phrase of words alone is Lucene's own phrase query, which is the fastest; all others are
 * intervals, which say exactly how far the parts may be.
 */
final class PhraseReader {

  /** Parts the units of a NEAR inside a quoted string; the grammar has no other use for it. */
  static final String JOINT = "\u001f";

  /**
   * How many different words a wildcard, or combinations of codes a concept, may stand for inside a
   * phrase. Lucene's own limit of 1,024 is for all of a process; a few thousand are still fast
   * here.
   */
  private static final int EXPANSIONS = 16_384;

  /** Each unit doubles the orders in which the others may stand. */
  private static final int MOST_NEAR = 6;

  /** Intervals descend a level for each word, and the stack is not endless. */
  private static final int MOST_WORDS = 100;

  static {
    IndexSearcher.setMaxClauseCount(EXPANSIONS);
  }

  private final String field;
  private final WordForms forms;
  private final List<Codes> vocabulary;
  private final SearchRequest request;

  /**
   * @param vocabulary every combination of codes in the index
   */
  PhraseReader(WordForms forms, List<Codes> vocabulary, SearchRequest request) {
    this.field = request.wording().field();
    this.forms = forms;
    this.vocabulary = vocabulary;
    this.request = request;
  }

  /** A word of a query, whole, as the field would have it. */
  String folded(String word) {
    return String.join("", forms.of(word));
  }

  String field() {
    return field;
  }

  /** One place in a phrase, as a query of its own and as a part of a longer one. */
  private record Slot(Query query, IntervalsSource source) {}

  /**
   * Null where the text holds no word.
   *
   * @param distance how many other words may stand between the parts
   * @param column of the text in the query, for complaints
   */
  @Nullable Query read(String text, int distance, int column) {
    List<List<Slot>> units = new ArrayList<>();
    for (String unit : text.split(JOINT, -1)) {
      List<Slot> slots = slots(unit, column);
      if (!slots.isEmpty()) {
        units.add(slots);
      }
    }
    if (units.isEmpty()) {
      return null;
    }
    if (units.size() > MOST_NEAR) {
      throw new QueryException("NEAR joins at most " + MOST_NEAR + " words or phrases", column);
    }
    if (units.stream().anyMatch(slots -> slots.size() > MOST_WORDS && !isExact(slots, distance))) {
      throw new QueryException(
          "a phrase with a distance, wildcards or #concepts has at most " + MOST_WORDS + " words",
          column);
    }
    return units.size() == 1 ? phrase(units.get(0), distance) : near(units, distance);
  }

  private Query phrase(List<Slot> slots, int distance) {
    if (slots.size() == 1) {
      return slots.get(0).query();
    }
    if (distance > 0) {
      return new IntervalQuery(
          field, Intervals.maxgaps(distance, Intervals.ordered(sources(slots))));
    }
    if (!isExact(slots, distance)) {
      return new IntervalQuery(field, Intervals.phrase(sources(slots)));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    slots.forEach(slot -> phrase.add(((TermQuery) slot.query()).getTerm()));
    return phrase.build();
  }

  private static boolean isExact(List<Slot> slots, int distance) {
    return distance == 0 && slots.stream().allMatch(slot -> slot.query() instanceof TermQuery);
  }

  private Query near(List<List<Slot>> units, int distance) {
    IntervalsSource all = unit(units.get(0));
    for (List<Slot> next : units.subList(1, units.size())) {
      // Not Intervals.unordered: there one actor would be near itself.
      all = Intervals.maxgaps(distance, Intervals.unorderedNoOverlaps(all, unit(next)));
    }
    return new IntervalQuery(field, all);
  }

  private static IntervalsSource unit(List<Slot> slots) {
    return slots.size() == 1 ? slots.get(0).source() : Intervals.phrase(sources(slots));
  }

  private static IntervalsSource[] sources(List<Slot> slots) {
    return slots.stream().map(Slot::source).toArray(IntervalsSource[]::new);
  }

  private List<Slot> slots(String unit, int column) {
    List<Slot> slots = new ArrayList<>();
    for (String piece : unit.strip().split("\\s+", -1)) {
      if (piece.startsWith(Codes.MARK)) {
        slots.add(concept(piece.substring(1), column));
      } else if (piece.contains("*") || piece.contains("?")) {
        wildcards(piece, column, slots);
      } else {
        forms.of(piece).forEach(word -> slots.add(word(word)));
      }
    }
    return slots;
  }

  private Slot word(String word) {
    return new Slot(new TermQuery(new Term(field, word)), Intervals.term(word));
  }

  private void wildcards(String piece, int column, List<Slot> slots) {
    for (String pattern : forms.patterns(piece)) {
      if (pattern.startsWith("*") || pattern.startsWith("?")) {
        throw new QueryException("a wildcard cannot open a word", place(piece, column));
      }
      try {
        slots.add(
            new Slot(
                new WildcardQuery(new Term(field, pattern)),
                Intervals.wildcard(new BytesRef(pattern), EXPANSIONS)));
      } catch (TooComplexToDeterminizeException e) {
        throw new QueryException("too many wildcards in one word", place(piece, column));
      }
    }
  }

  /** The mentions that carry every code of {@code codes}, parted by "+". */
  private Slot concept(String codes, int column) {
    List<String> wanted = Arrays.asList(codes.split("\\+", -1));
    for (String code : wanted) {
      if (vocabulary.stream().noneMatch(known -> known.has(code))) {
        throw new QueryException(
            "no mention in this index is coded \"" + code + "\"; there are " + known(),
            place(Codes.MARK + codes, column));
      }
    }
    if (wanted.size() == 1 && !request.narrowsMentions()) {
      return word(Codes.MARK + codes.toLowerCase(Locale.ROOT));
    }
    List<BytesRef> terms =
        vocabulary.stream()
            .filter(known -> wanted.stream().allMatch(known::has) && request.allows(known))
            .map(known -> new BytesRef(known.term()))
            .toList();
    return terms.isEmpty()
        ? new Slot(new MatchNoDocsQuery(), Intervals.noIntervals("#" + codes))
        : new Slot(new TermInSetQuery(field, terms), anyOf(terms));
  }

  /** Where a piece of the text at {@code column} stands in the query as typed. */
  private int place(String piece, int column) {
    return Math.max(column, request.query().indexOf(piece, column - 1) + 1);
  }

  private static IntervalsSource anyOf(List<BytesRef> terms) {
    return Intervals.or(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }

  /** Every code but the lexicon entries, which are too many to list. */
  private String known() {
    SortedSet<String> labels = new TreeSet<>();
    vocabulary.forEach(codes -> labels.addAll(codes.labels()));
    vocabulary.forEach(codes -> labels.remove(codes.entry()));
    return labels.isEmpty() ? "none" : String.join(", ", labels);
  }
}
