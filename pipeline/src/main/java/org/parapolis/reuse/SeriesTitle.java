package org.parapolis.reuse;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.NormalText;
import org.parapolis.model.Symbol;

/**
 * What the texts of a series have in common: body, its organ where it has several, kind and the
 * words of the title. Numbers, years and ordinals ("seventy-ninth session") do not count. A
 * decision is no successor of a resolution, although it may bear its title: it mostly puts the
 * matter off.
 */
record SeriesTitle(Body body, String organ, DocumentKind kind, List<String> words) {

  /** The meetings of the climate conferences: {@code 3/CMP.18} is of CMP, {@code 5/CP.26} of CP. */
  private static final Pattern CLIMATE = Pattern.compile("\\d+/(CP|CMP|CMA)\\.\\d+.*");

  SeriesTitle {
    words = List.copyOf(words);
  }

  /**
   * @param isOrdinal whether a folded word is an ordinal or a part of one ("seventy")
   */
  static SeriesTitle of(Document document, Predicate<String> isOrdinal) {
    return new SeriesTitle(
        document.body(),
        organ(document),
        document.kind(),
        NormalText.of(document.title()).folded().stream()
            .filter(word -> word.isEmpty() || !Character.isDigit(word.codePointAt(0)))
            .filter(isOrdinal.negate())
            .toList());
  }

  private static String organ(Document document) {
    Symbol symbol = document.symbol();
    Matcher climate = CLIMATE.matcher(symbol == null ? "" : symbol.text());
    return climate.matches() ? climate.group(1) : "";
  }

  /**
   * Whether texts of this title are a series: Security Council texts have no titles of their own,
   * but at most the name of their kind.
   */
  boolean makesSeries() {
    return !words.isEmpty() && body != Body.SC && kind != DocumentKind.STATEMENT;
  }
}
