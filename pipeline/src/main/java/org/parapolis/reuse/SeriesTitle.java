package org.parapolis.reuse;

import java.util.List;
import java.util.function.Predicate;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.NormalText;

/**
 * What the texts of a series have in common: body, kind and the words of the title. Numbers, years
 * and ordinals ("seventy-ninth session") do not count. A decision is no successor of a resolution,
 * although it may bear its title: it mostly puts the matter off.
 */
record SeriesTitle(Body body, DocumentKind kind, List<String> words) {

  SeriesTitle {
    words = List.copyOf(words);
  }

  /**
   * @param isOrdinal whether a folded word is an ordinal or a part of one ("seventy")
   */
  static SeriesTitle of(Document document, Predicate<String> isOrdinal) {
    return new SeriesTitle(
        document.body(),
        document.kind(),
        NormalText.of(document.title()).folded().stream()
            .filter(word -> word.isEmpty() || !Character.isDigit(word.codePointAt(0)))
            .filter(isOrdinal.negate())
            .toList());
  }

  /**
   * Whether texts of this title are a series: Security Council texts have no titles of their own,
   * but at most the name of their kind.
   */
  boolean makesSeries() {
    return !words.isEmpty() && body != Body.SC && kind != DocumentKind.STATEMENT;
  }
}
