package org.parapolis.mention;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.parapolis.model.Hit;

/**
 * Decides which members of a series name local or regional government (codebook, "Not mentions" 1
 * and 2) and whether they suffice for the head.
 */
final class ScaleRules {
  private static final Set<String> CORE = Set.of("actor", "official");

  private ScaleRules() {}

  /** Whether the member at {@code index} speaks of local or regional government in this series. */
  static boolean isSubnational(Series series, int index) {
    return switch (series.scaleAt(index)) {
      case "local", "subnational", "region" -> true;
      case "company" -> isSure(series) || series.has("federal");
      case "ambiguous" -> isRegionInside(series, index);
      default -> false;
    };
  }

  /** Whether any member is local or regional government beyond doubt. */
  static boolean isSure(Series series) {
    return series.has("local", "subnational", "region");
  }

  /** "regional": inside the State or above it, by its neighbours. */
  private static boolean isRegionInside(Series series, int index) {
    String before = series.scaleAt(index - 1);
    String after = series.scaleAt(index + 1);
    if (before.equals("supranational") || after.equals("supranational")) {
      return false;
    }
    if (series.headIs("regional", "always")
        || before.equals("federal")
        || after.equals("federal")) {
      return true;
    }
    boolean between = !before.isEmpty() && !after.isEmpty();
    if (between && ((isBelow(before) && isState(after)) || (isState(before) && isBelow(after)))) {
      return true;
    }
    if (series.has("supranational", "national", "federal")) {
      return false;
    }
    return series.members().size() == 1
        ? !series.head().entry().get("regional").isEmpty()
        : CORE.contains(series.head().entry().get("type"));
  }

  private static boolean isBelow(String scale) {
    return scale.equals("local") || scale.equals("subnational") || scale.equals("region");
  }

  private static boolean isState(String scale) {
    return scale.equals("national") || scale.equals("federal") || scale.equals("company");
  }

  /** Whether the head, with these modifiers, names what the codebook counts. */
  static boolean suffices(Series series) {
    boolean any = false;
    boolean sure = false;
    boolean beyondLocal = false;
    boolean below = false;
    for (int i = 0; i < series.members().size(); i++) {
      boolean counts = isSubnational(series, i);
      any |= counts;
      sure |= counts && isBelow(series.scaleAt(i));
      below |= counts && isBelow(series.scaleAt(i)) && isExact(series, i);
      beyondLocal |= counts && isExact(series, i);
    }
    return switch (series.head().entry().get("needs").toLowerCase(Locale.ROOT)) {
      case "" -> any;
      case "sure" -> sure;
      case "notlocal" -> sure && beyondLocal;
      case "scales" -> sure && (beyondLocal || series.members().size() > 1);
      case "organ" -> any && beyondLocal && (below || series.has("company", "national", "federal"));
      case "beyond-local" -> any && beyondLocal;
      case "governing" -> sure && !series.has("supranational");
      case "elected" -> any && series.head().length() > 1;
      default ->
          throw new IllegalArgumentException(
              series.head().entry().id() + ": unknown need '" + series.head().entry().get("needs"));
    };
  }

  /** "Local" by itself says nothing of government: local markets, local knowledge. */
  private static boolean isExact(Series series, int index) {
    return series.members().get(index).entry().get("vague").isEmpty();
  }

  /** Index of the first member that counts, or -1. */
  static int firstSubnational(Series series) {
    for (int i = 0; i < series.members().size(); i++) {
      if (isSubnational(series, i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code local}, {@code regional} or {@code both} over the members that count. */
  static String level(Series series) {
    Set<String> levels = new LinkedHashSet<>();
    for (int i = 0; i < series.members().size(); i++) {
      Hit member = series.members().get(i);
      if (isSubnational(series, i)) {
        levels.add(member.entry().get("level"));
      }
    }
    return levels.size() == 1 ? levels.iterator().next() : "both";
  }
}
