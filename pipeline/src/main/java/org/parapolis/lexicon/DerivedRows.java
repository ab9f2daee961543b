package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parapolis.model.Category;

/**
 * Reads {@code derived.tsv}: each row names a dimension, a category in it, and under {@code codes}
 * the conditions, {@code type=actor|official & role=participation}, all of which must hold.
 */
final class DerivedRows {
  static final String FILE = "derived.tsv";

  private final Map<String, Set<String>> known;
  private final List<String> mistakes;

  /**
   * @param known values by code; a code that is missing here may have any
   * @param mistakes where to add what is wrong, with file and line
   */
  DerivedRows(Map<String, Set<String>> known, List<String> mistakes) {
    this.known = known;
    this.mistakes = mistakes;
  }

  DerivedCodes read(String content) {
    List<DerivedCodes.Rule> rules = new ArrayList<>();
    for (TsvRows.Row row : new TsvRows(FILE, "derived", mistakes).read(content)) {
      String dimension = row.entry().get("dimension");
      String category = row.entry().get("category");
      if (dimension.isEmpty() || dimension.equals("all") || category.isEmpty()) {
        mistakes.add(row.wrong("dimension and category must not be empty, nor dimension 'all'"));
      } else {
        rules.add(new DerivedCodes.Rule(new Category(dimension, category), conditions(row)));
      }
    }
    return new DerivedCodes(rules);
  }

  private Map<String, Set<String>> conditions(TsvRows.Row row) {
    Map<String, Set<String>> conditions = new TreeMap<>();
    for (String condition : row.entry().get("codes").split(" & ", -1)) {
      int equals = condition.indexOf('=');
      String code = condition.substring(0, Math.max(equals, 0));
      if (!DerivedCodes.CODES.contains(code)) {
        mistakes.add(
            row.wrong(
                "the condition '%s' must begin with one of %s and '='"
                    .formatted(condition, DerivedCodes.CODES)));
        continue;
      }
      List<String> values = Arrays.asList(condition.substring(equals + 1).split("\\|", -1));
      checkValues(row, code, values);
      if (conditions.put(code, new TreeSet<>(values)) != null) {
        mistakes.add(row.wrong("'" + code + "' stands twice; write " + code + "=one|other"));
      }
    }
    return conditions;
  }

  private void checkValues(TsvRows.Row row, String code, List<String> values) {
    Set<String> allowed = new TreeSet<>(known.getOrDefault(code, Set.copyOf(values)));
    allowed.remove("");
    for (String value : values) {
      if (!allowed.contains(value)) {
        boolean few = allowed.size() <= ColumnValues.MOST_SHOWN;
        mistakes.add(
            row.wrong("unknown " + code + " '" + value + "'" + (few ? ", one of " + allowed : "")));
      }
    }
  }
}
