package org.parapolis.report;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Section;

/**
 * What the name of a column promises of its cells in every table of a report.
 *
 * @param unit of a number; empty for other cells
 * @param values all there are; empty where they are open
 * @param least the smallest number, or null
 * @param most the greatest number, or null
 * @param required whether no cell is empty
 */
record ColumnRule(
    String unit,
    List<String> values,
    @Nullable Integer least,
    @Nullable Integer most,
    boolean required) {

  private static final ColumnRule NONE = new ColumnRule("", List.of(), null, null, false);
  private static final ColumnRule FILLED = NONE.always();
  private static final ColumnRule CHARACTERS = counted("UTF-16 code units").always();
  private static final ColumnRule AS_MEASURE_SAYS = in("as measure says");
  private static final ColumnRule PROBABILITY =
      new ColumnRule("probability", List.of(), 0, 1, false);

  private static final Map<String, ColumnRule> RULES =
      Map.ofEntries(
          entry("address", FILLED),
          entry("begin", CHARACTERS),
          entry(
              "body",
              oneOf(Stream.concat(Stream.of("ALL"), Arrays.stream(Body.values()).map(Enum::name)))),
          entry("citation", FILLED),
          entry("count", counted("as measure says").always()),
          entry("denominator", oneOf(Stream.of("words", "paragraphs", "documents", "mentions"))),
          entry("document", FILLED),
          entry("documents", counted("documents").always()),
          entry("end", CHARACTERS),
          entry("entry", FILLED),
          entry("high", AS_MEASURE_SAYS),
          entry("id", FILLED),
          entry("kind", oneOf(lowerCase(DocumentKind.values()))),
          entry("language", FILLED),
          entry("low", AS_MEASURE_SAYS),
          entry("media_type", FILLED),
          entry("mentions", counted("mentions").always()),
          entry("p", PROBABILITY),
          entry("paragraphs", counted("paragraphs").always()),
          entry("q", PROBABILITY),
          entry("section", oneOf(lowerCase(Section.values()))),
          entry("set", oneOf(MentionSets.ALL.stream())),
          entry("sha256", FILLED),
          entry("source", FILLED),
          entry("strength", new ColumnRule("strength code", List.of(), 0, 5, false)),
          entry("text", FILLED),
          entry("total", counted("as denominator says").always()),
          entry("value", AS_MEASURE_SAYS),
          entry("words", counted("words").always()));

  ColumnRule {
    values = List.copyOf(values);
  }

  /** The rule of a column, in the key or not: a part of a key is never empty. */
  static ColumnRule of(Column<?> column, List<String> key) {
    ColumnRule rule = RULES.getOrDefault(column.name(), NONE);
    return key.contains(column.name()) ? rule.always() : rule;
  }

  private static ColumnRule in(String unit) {
    return new ColumnRule(unit, List.of(), null, null, false);
  }

  private static ColumnRule counted(String unit) {
    return new ColumnRule(unit, List.of(), 0, null, false);
  }

  private static ColumnRule oneOf(Stream<String> values) {
    return new ColumnRule("", values.toList(), null, null, true);
  }

  private static Stream<String> lowerCase(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
  }

  private ColumnRule always() {
    return new ColumnRule(unit, values, least, most, true);
  }
}
