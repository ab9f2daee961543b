package org.parapolis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code data/CODEBOOK.md} as its Markdown tables and lists have it.
 *
 * @param setOfType the smallest set of each type
 * @param codes the values of level, prominence, role and strength
 * @param derived the categories of each dimension that follows from the codes
 * @param notMentions the numbers of the list of what is no mention
 */
record Codebook(
    Map<String, String> setOfType,
    Map<String, Set<String>> codes,
    Map<String, Set<String>> derived,
    Set<String> notMentions) {

  private static final Pattern SET = Pattern.compile("(Core|Extended|Broad)\\b.*:.*");
  private static final Pattern CODE = Pattern.compile("`(\\w+)`( \\(.*|:.*)");
  private static final Pattern ROW = Pattern.compile("\\| (?:`(\\w+)`|(\\d)) \\|.*");
  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\. .*");

  static Codebook read() throws IOException {
    Map<String, String> setOfType = new TreeMap<>();
    Map<String, Set<String>> codes = new TreeMap<>();
    Map<String, Set<String>> derived = new TreeMap<>();
    Set<String> notMentions = new TreeSet<>();
    String heading = "";
    String under = "";
    for (String line : Files.readAllLines(Path.of("../data/CODEBOOK.md"))) {
      heading = line.startsWith("## ") ? line.substring(3) : heading;
      Matcher row = ROW.matcher(line);
      if (heading.equals("`type`")) {
        under = first(SET, line, under);
        if (row.matches()) {
          setOfType.put(row.group(1), under.toLowerCase(Locale.ROOT));
        }
      } else if (heading.startsWith("Codes for") || heading.equals("Derived codes")) {
        under = first(CODE, line, under);
        if (row.matches()) {
          (heading.equals("Derived codes") ? derived : codes)
              .computeIfAbsent(under, code -> new TreeSet<>())
              .add(row.group(1) != null ? row.group(1) : row.group(2));
        }
      } else if (heading.equals("Not mentions")) {
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
          notMentions.add(number.group(1));
        }
      }
    }
    return new Codebook(setOfType, codes, derived, notMentions);
  }

  private static String first(Pattern pattern, String line, String otherwise) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? matcher.group(1) : otherwise;
  }
}
