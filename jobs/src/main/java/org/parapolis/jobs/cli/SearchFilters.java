package org.parapolis.jobs.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.Facet;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.index.Wording;
import org.parapolis.jobs.WrongInput;
import picocli.CommandLine.Option;

/** What a question to an index is narrowed to; the same for every command that asks one. */
final class SearchFilters {

  private static final int LAST_YEAR = 9999;
  private static final int STRONGEST = 5;

  @Option(
      names = "--words",
      paramLabel = "FORM",
      defaultValue = "FOLDED",
      description =
          "folded: case and accents do not count; lemma: nor does inflection; exact: as printed."
              + " Default folded.")
  private Wording words;

  @Option(
      names = "--where",
      paramLabel = "FACET=VALUE",
      converter = FacetValue.Reader.class,
      description =
          "Only where it holds; one of several values of a facet; several facets of a mention mean"
              + " the same mention.")
  private List<FacetValue> where = List.of();

  @Option(names = "--body", paramLabel = "BODY", description = "As --where body=BODY.")
  private @Nullable String body;

  @Option(names = "--section", paramLabel = "SECTION", description = "As --where section=SECTION.")
  private @Nullable String section;

  @Option(
      names = "--year",
      paramLabel = "YEAR[-YEAR]",
      description = "Adopted (else published) in these years.")
  private @Nullable String years;

  @Option(
      names = "--strength",
      paramLabel = "N[-N]",
      description = "Mentions of this strength, 0 to 5.")
  private @Nullable String strength;

  /**
   * The question with these filters.
   *
   * @throws WrongInput for a value that cannot match; it names those that can
   */
  SearchRequest narrow(String query, ParagraphIndex index) {
    SearchRequest request = SearchRequest.of(query).in(words);
    for (Map.Entry<Facet, List<FacetValue>> one : byFacet().entrySet()) {
      request =
          request.where(
              one.getKey(), one.getValue().stream().map(value -> known(value, index)).toList());
    }
    if (strength != null) {
      int[] range = range("--strength", strength, 0, STRONGEST);
      request = request.strength(range[0], range[1]);
    }
    if (years != null) {
      int[] range = range("--year", years, 1, LAST_YEAR);
      request = request.between(LocalDate.of(range[0], 1, 1), LocalDate.of(range[1], 12, 31));
    }
    return request;
  }

  /** The words of a command line that narrow to the same again, but for the years. */
  List<String> wordsWithoutYears() {
    List<String> line = new ArrayList<>();
    if (words != Wording.FOLDED) {
      line.addAll(List.of("--words", words.name().toLowerCase(Locale.ROOT)));
    }
    for (FacetValue one : values()) {
      if (one.facet() != Facet.YEAR) {
        line.addAll(List.of("--where", one.toString()));
      }
    }
    if (strength != null) {
      line.addAll(List.of("--strength", strength));
    }
    return line;
  }

  /** The same with the years. */
  List<String> words() {
    List<String> line = wordsWithoutYears();
    for (FacetValue one : values()) {
      if (one.facet() == Facet.YEAR) {
        line.addAll(List.of("--where", one.toString()));
      }
    }
    if (years != null) {
      line.addAll(List.of("--year", years));
    }
    return line;
  }

  /** Whether they leave anything out. */
  boolean areSet() {
    return strength != null || years != null || !values().isEmpty();
  }

  /** In the order of the facets. */
  private List<FacetValue> values() {
    List<FacetValue> values = new ArrayList<>(where);
    if (body != null) {
      values.add(new FacetValue(Facet.BODY, body));
    }
    if (section != null) {
      values.add(new FacetValue(Facet.SECTION, section));
    }
    values.sort(Comparator.comparing(FacetValue::facet));
    return values;
  }

  private Map<Facet, List<FacetValue>> byFacet() {
    return values().stream()
        .collect(
            Collectors.groupingBy(
                FacetValue::facet, () -> new EnumMap<>(Facet.class), Collectors.toList()));
  }

  /** The value as the index writes it. */
  private static String known(FacetValue asked, ParagraphIndex index) {
    SortedSet<String> known = new TreeSet<>(index.values(asked.facet()));
    for (String value : known) {
      if (value.equalsIgnoreCase(asked.value())) {
        return value;
      }
    }
    known.remove("");
    throw new WrongInput(
        "the run %s has no %s \"%s\"; %s."
            .formatted(
                index.run(),
                asked.facet().name().toLowerCase(Locale.ROOT),
                asked.value(),
                known.isEmpty()
                    ? "it has none at all"
                    : "the nearest are "
                        + String.join(", ", NearestNames.of(asked.value(), known))));
  }

  private static int[] range(String option, String text, int lowest, int highest) {
    if (text.matches("\\d{1,4}(-\\d{1,4})?")) {
      List<String> ends = List.of(text.split("-", -1));
      int first = Integer.parseInt(ends.get(0));
      int last = Integer.parseInt(ends.get(ends.size() - 1));
      if (lowest <= first && first <= last && last <= highest) {
        return new int[] {first, last};
      }
    }
    throw new WrongInput(
        "%s takes a number from %d to %d, or two in order, as in %s; not \"%s\"."
            .formatted(option, lowest, highest, highest > 9 ? "2019-2024" : "3-5", text));
  }
}
