package org.parapolis.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeStatus;

/** What the names of uptake mean, in plain words; the definitions stand in the codebook. */
public final class UptakeWords {

  private UptakeWords() {}

  /** The name of a total or a status as a person reads it. */
  public static String label(String name) {
    String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** One sentence on what a total or a status counts. */
  static String meaning(String name) {
    return switch (name) {
      case "taken_up" -> "of all proposals; neither absent, negated nor agreed language already";
      case "taken_up_or_precedented" -> "of all proposals; agreed language counted as taken up";
      case "taken_up_of_new_language" -> "of the proposals that were not agreed language already";
      default -> meaning(UptakeStatus.valueOf(name));
    };
  }

  static String meaning(UptakeStatus status) {
    return switch (status) {
      case VERBATIM -> "the whole proposal stands unbroken in one paragraph";
      case NEAR_VERBATIM -> "nine tenths of its words, or all but one, stand there in order";
      case PARAPHRASE -> "the same content words in another order or form";
      case PARTIAL -> "a part of its words, or without a term it could not do without";
      case DILUTED -> "found where it was asked for, but weaker or softened";
      case RELOCATED -> "found in another part or document than was asked";
      case PRECEDENTED -> "found, but it stood in an earlier text already";
      case NEGATED -> "found only across a \"not\" or \"without\" that one text has alone";
      case ABSENT -> "not found";
    };
  }

  /** Strength asked for and got: "4 → 3"; a dash for one that is not known. */
  public static String strength(Uptake uptake) {
    return orDash(uptake.asked().strength()) + " → " + orDash(uptake.found().strength());
  }

  static String prominence(Uptake uptake) {
    return orDash(uptake.asked().prominence()) + " → " + orDash(uptake.found().prominence());
  }

  private static String orDash(@Nullable Object value) {
    return value == null ? "–" : value.toString();
  }
}
