package org.parapolis.lexicon;

import java.util.List;
import org.parapolis.model.Entry;
import org.parapolis.model.Word;

/**
 * A form that is one acronym ("FMS", "C40", "ICLEI") is meant in capitals: "metropolis" or "fms" in
 * small letters is something else. A form marked {@code case=exact} is meant as it is written.
 */
final class Acronyms {

  private Acronyms() {}

  static boolean agree(Entry entry, String text, List<Word> words, int first, int last) {
    boolean exact = entry.get("case").equals("exact");
    if (!exact && (last - first > 1 || !isAcronym(entry.form()))) {
      return true;
    }
    String surface = text.substring(words.get(first).begin(), words.get(last - 1).end());
    return exact
        ? FormPattern.expand(entry.form()).contains(surface)
        : surface.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }
}
