package org.parapolis.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param query words, "phrases", {@code #concepts}, see the package; empty asks for every paragraph
 * @param where the values allowed for each facet; all facets of a mention must be met by the same
 *     mention
 * @param from first day, by adoption or else publication; null for no limit
 * @param to last day
 */
public record SearchRequest(
    String query,
    Wording wording,
    Map<Facet, Set<String>> where,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public SearchRequest {
    EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    where.forEach(
        (facet, values) ->
            copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
    where = Collections.unmodifiableMap(copy);
  }

  public static SearchRequest of(String query) {
    return new SearchRequest(query, Wording.FOLDED, Map.of(), null, null);
  }

  public SearchRequest in(Wording other) {
    return new SearchRequest(query, other, where, from, to);
  }

  /** Narrows to the values given, which replace those given for this facet before. */
  public SearchRequest where(Facet facet, String... values) {
    return where(facet, Arrays.asList(values));
  }

  public SearchRequest where(Facet facet, Collection<String> values) {
    EnumMap<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(where);
    more.put(facet, new TreeSet<>(values));
    return new SearchRequest(query, wording, more, from, to);
  }

  /** Narrows to mentions of strength {@code lowest} to {@code highest}, 0 to 5. */
  public SearchRequest strength(int lowest, int highest) {
    return where(
        Facet.STRENGTH,
        IntStream.rangeClosed(lowest, highest)
            .mapToObj(Integer::toString)
            .collect(Collectors.toList()));
  }

  public SearchRequest between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new SearchRequest(query, wording, where, first, last);
  }

  /** Whether the answer depends on mentions, and not on words alone. */
  public boolean asksMentions() {
    return narrowsMentions() || query.contains(Codes.MARK);
  }

  boolean narrowsMentions() {
    return where.keySet().stream().anyMatch(Facet::isOfMention);
  }

  /** Whether one mention with these codes meets every facet of a mention. */
  boolean allows(Codes codes) {
    return where.entrySet().stream()
        .filter(entry -> entry.getKey().isOfMention())
        .allMatch(
            entry ->
                codes.values(entry.getKey()).stream()
                    .anyMatch(value -> entry.getValue().contains(value)));
  }
}
