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
import org.parapolis.model.Measure;
import org.parapolis.model.MentionSets;
import org.parapolis.model.PeriodType;
import org.parapolis.model.Section;
import org.parapolis.model.SeriesKey;

/**
 * What the name of a column promises of its cells in every table of a report, or that of
 * "table.column" in one. A rule with a unit is for numbers alone.
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

  private static final ColumnRule NONE = in("");
  private static final ColumnRule FILLED = NONE.always();
  private static final ColumnRule CHARACTERS = counted("UTF-16 code units").always();
  private static final ColumnRule AS_MEASURE_SAYS = in("as measure or number says");
  private static final ColumnRule AS_NUMBER_SAYS = in("as number says");
  private static final ColumnRule MENTIONS = counted("mentions").always();
  private static final ColumnRule PROBABILITY = between(0, 1, "probability");
  private static final ColumnRule SHARE = between(0, 1, "share of 1");

  private static final Map<String, ColumnRule> RULES =
      Map.ofEntries(
          entry("address", FILLED),
          entry("after", AS_MEASURE_SAYS),
          entry("autocorrelation", between(-1, 1, "correlation")),
          entry("basis", oneOf(Stream.of("raw", "standardised"))),
          entry("before", AS_MEASURE_SAYS),
          entry("begin", CHARACTERS),
          entry("body", oneOf(bodies())),
          entry("body_rank", counted("place in order").always()),
          entry("category", NONE),
          entry("change_k", in("pairs of periods")),
          entry("change_p", PROBABILITY),
          entry("changes.after", AS_NUMBER_SAYS),
          entry("changes.before", AS_NUMBER_SAYS),
          entry("changes.change", AS_NUMBER_SAYS),
          entry("changes.from_coding", AS_NUMBER_SAYS),
          entry("changes.from_documents", AS_NUMBER_SAYS),
          entry("citation", FILLED),
          entry("co_mentions.count", MENTIONS),
          entry("count", counted("as measure says").always()),
          entry("count_after", counted("as measure says").always()),
          entry("count_before", counted("as measure says").always()),
          entry("days_after_first", counted("days").always()),
          entry("coverage", SHARE),
          entry("denominator", oneOf(Arrays.stream(Measure.values()).map(Measure::denominator))),
          entry("document", FILLED),
          entry("documents", counted("documents").always()),
          entry("documents_after", counted("documents").always()),
          entry("documents_before", counted("documents").always()),
          entry("end", CHARACTERS),
          entry("entry", FILLED),
          entry("expected", counted("numbers of a series")),
          entry("first_number", counted("number of a symbol")),
          entry("focus_count", counted("words").always()),
          entry("focus_total", counted("words").always()),
          entry("found", counted("numbers of a series").always()),
          entry("from_coding", AS_MEASURE_SAYS),
          entry("from_documents", AS_MEASURE_SAYS),
          entry("g2", in("log-likelihood")),
          entry("high", AS_MEASURE_SAYS),
          entry("kind", oneOf(lowerCase(DocumentKind.values()))),
          entry("language", FILLED),
          entry("last_number", counted("number of a symbol")),
          entry("log_ratio", in("doublings")),
          entry("low", AS_MEASURE_SAYS),
          entry("mean", AS_MEASURE_SAYS),
          entry("measure", oneOf(Arrays.stream(Measure.values()).map(Measure::label))),
          entry("media_type", FILLED),
          entry("mention_begin", CHARACTERS),
          entry("mention_end", CHARACTERS),
          entry("mentions", MENTIONS),
          entry("missing", counted("numbers of a series")),
          entry("origin_body", oneOf(bodies())),
          entry("p", PROBABILITY),
          entry("p_corrected", PROBABILITY),
          entry("paragraphs", counted("paragraphs").always()),
          entry("period_type", oneOf(Arrays.stream(PeriodType.values()).map(PeriodType::label))),
          entry("periods", counted("periods").always()),
          entry("q", PROBABILITY),
          entry("ratio", in("after / before")),
          entry("reference_count", counted("words").always()),
          entry("reference_total", counted("words").always()),
          entry("s", in("pairs of periods")),
          entry("section", oneOf(lowerCase(Section.values()))),
          entry("set", oneOf(MentionSets.ALL.stream())),
          entry("sha256", FILLED),
          entry("slope", in("as measure says, a period")),
          entry("slope_high", in("as measure says, a period")),
          entry("slope_low", in("as measure says, a period")),
          entry("source", FILLED),
          entry("standardised", AS_MEASURE_SAYS),
          entry("standardised_high", AS_MEASURE_SAYS),
          entry("standardised_low", AS_MEASURE_SAYS),
          entry("strength", between(0, 5, "strength code")),
          entry("tau", between(-1, 1, "correlation")),
          entry("text", FILLED),
          entry("top_share", SHARE),
          entry("total", counted("as denominator says").always()),
          entry("total_after", counted("as measure says").always()),
          entry("total_before", counted("as measure says").always()),
          entry("value", AS_MEASURE_SAYS),
          entry("value_without_top", AS_MEASURE_SAYS),
          entry("variance", in("squared pairs of periods")),
          entry("verbs.count", MENTIONS),
          entry("verbs.share", between(0, 100, "per cent")),
          entry("verbs.total", MENTIONS),
          entry("words", counted("words").always()),
          entry("z", in("standard deviations")));

  ColumnRule {
    values = List.copyOf(values);
  }

  /** The rule of a column; of a key none is empty, but where its name says so. */
  static ColumnRule of(Table<?> table, Column<?> column) {
    for (String set : MentionSets.ALL) {
      // Wide tables: core_mentions_per_10000_words.
      if (column.name().startsWith(set + "_")) {
        return in(column.name().substring(set.length() + 1).replace('_', ' '));
      }
    }
    ColumnRule everywhere = RULES.get(column.name());
    ColumnRule rule = RULES.getOrDefault(table.name() + "." + column.name(), everywhere);
    if (rule != null && (rule.unit().isEmpty() || column.type().isCounted())) {
      return rule;
    }
    return table.key().contains(column.name()) ? FILLED : NONE;
  }

  private static ColumnRule in(String unit) {
    return new ColumnRule(unit, List.of(), null, null, false);
  }

  private static ColumnRule counted(String unit) {
    return new ColumnRule(unit, List.of(), 0, null, false);
  }

  private static ColumnRule between(int least, int most, String unit) {
    return new ColumnRule(unit, List.of(), least, most, false);
  }

  private static ColumnRule oneOf(Stream<String> values) {
    return new ColumnRule("", values.distinct().toList(), null, null, true);
  }

  private static Stream<String> bodies() {
    return Stream.concat(
        Stream.of(SeriesKey.ALL_BODIES), Arrays.stream(Body.values()).map(Enum::name));
  }

  private static Stream<String> lowerCase(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
  }

  private ColumnRule always() {
    return new ColumnRule(unit, values, least, most, true);
  }
}
