package org.parapolis.jobs.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.DocumentId;

/** What a user may have meant: the names with the fewest letters to change (Levenshtein 1966). */
final class NearestNames {

  private static final int AT_MOST = 5;

  private NearestNames() {}

  /** At most five, the nearest first, in their own order where they are equally near. */
  static List<String> of(String asked, Collection<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(name -> distance(asked, name)))
        .limit(AT_MOST)
        .toList();
  }

  /** The complaint that a run has no such document. */
  static WrongInput missing(String asked, Collection<DocumentId> ids) {
    List<String> names = ids.stream().map(DocumentId::value).toList();
    return new WrongInput(
        "there is no document \"%s\" in the run; the nearest are %s."
            .formatted(asked, String.join(", ", of(asked, names))));
  }

  static int distance(String one, String other) {
    String a = one.toUpperCase(Locale.ROOT);
    String b = other.toUpperCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
