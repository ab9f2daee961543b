package org.parapolis.report;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What coders may choose from: the types of the lexicon and the codes of {@code data/CODEBOOK.md},
 * for formats in which people type or click them.
 *
 * @param core types that have all codes
 * @param extended types that have all codes but prominence
 * @param broad types that have no further code
 */
public record CodingScheme(List<String> core, List<String> extended, List<String> broad) {

  private static final Map<String, List<String>> CODES =
      Map.of(
          "level",
          List.of("local", "regional", "both"),
          "prominence",
          List.of("standalone", "gov_series", "paired", "list"),
          "role",
          List.of(
              "recognition",
              "participation",
              "partnership",
              "implementation",
              "capacity",
              "finance",
              "competence",
              "review",
              "accountability",
              "cooperation",
              "other"),
          "strength",
          List.of("0", "1", "2", "3", "4", "5"));

  /**
   * The scheme of a lexicon.
   *
   * @param setOfType the smallest set ({@code core}, {@code extended}, {@code broad}) of each type
   */
  public static CodingScheme of(Map<String, String> setOfType) {
    return new CodingScheme(
        types(setOfType, "core"), types(setOfType, "extended"), types(setOfType, "broad"));
  }

  private static List<String> types(Map<String, String> setOfType, String set) {
    return new TreeSet<>(setOfType.keySet())
        .stream().filter(type -> set.equals(setOfType.get(type))).toList();
  }

  /**
   * The values of {@code type}, {@code level}, {@code prominence}, {@code role}, {@code strength}.
   */
  List<String> values(String code) {
    return code.equals("type")
        ? Stream.of(core, extended, broad).flatMap(List::stream).toList()
        : CODES.getOrDefault(code, List.of());
  }

  /** What is wrong with a value of a code, as a sentence; empty where it may stand there. */
  String wrong(String code, String value) {
    List<String> values = values(code);
    return values.contains(value)
        ? ""
        : "unknown " + code + " \"" + value + "\", one of " + values + ".";
  }

  /** The types that have a code, in the order of {@link #values}. */
  List<String> typesWith(String code) {
    return switch (code) {
      case "prominence" -> core;
      case "level", "role", "strength" -> Stream.concat(core.stream(), extended.stream()).toList();
      default -> values("type");
    };
  }
}
