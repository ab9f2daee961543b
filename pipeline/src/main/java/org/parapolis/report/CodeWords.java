package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parapolis.model.Mention;

/**
 * How people read the codes, from {@code compendium/code-words.tsv}: the words for each and its
 * definition in one sentence, shortened from {@code data/CODEBOOK.md}.
 */
final class CodeWords {

  /** One value of one code. */
  record Meaning(String code, String value, String words, String definition) {}

  private static final List<Meaning> ALL =
      Templates.resource("compendium/code-words.tsv").lines().map(CodeWords::read).toList();

  private CodeWords() {}

  private static Meaning read(String line) {
    String[] cell = line.split("\t", -1);
    return new Meaning(cell[0], cell[1], cell[2], cell[3]);
  }

  /** The values of a code, in the order of the codebook. */
  static List<Meaning> of(String code) {
    return ALL.stream().filter(meaning -> meaning.code().equals(code)).toList();
  }

  /** A lexicon may hold types that the codebook does not know yet: these read as they are. */
  static String of(String code, String value) {
    return of(code).stream()
        .filter(meaning -> meaning.value().equals(value))
        .map(Meaning::words)
        .findFirst()
        .orElse(value);
  }

  /** All codes of a mention in words: "actor, local level; in a list of actors; …". */
  static String of(Mention mention) {
    List<String> parts = new ArrayList<>();
    parts.add(
        of("type", mention.type())
            + (mention.level() == null ? "" : ", " + of("level", mention.level())));
    if (mention.prominence() != null) {
      parts.add(of("prominence", mention.prominence()));
    }
    if (mention.role() != null) {
      parts.add("role: " + of("role", mention.role()));
    }
    if (mention.strength() != null) {
      parts.add(strength(mention.strength()));
    }
    if (!mention.modulators().isEmpty()) {
      parts.add("softened or bound by “" + String.join("”, “", mention.modulators()) + "”");
    }
    if (mention.citation()) {
      parts.add("in the cited title of another text");
    }
    return String.join("; ", parts);
  }

  private static String strength(int strength) {
    String words = of("strength", Integer.toString(strength));
    return "strength %d of 5, %s".formatted(strength, strength == 0 ? words : "as “" + words + "”");
  }

  /** Every code that has values here, in the order in which a mention is described. */
  static List<Meaning> all() {
    return Stream.of("type", "prominence", "role", "strength")
        .flatMap(code -> of(code).stream())
        .toList();
  }
}
