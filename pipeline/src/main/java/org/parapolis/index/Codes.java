package org.parapolis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.parapolis.model.Mention;

/**
 * All codes of one mention together, also as one word of the index. That a filter on several codes
 * means the same mention follows from this: a mention is one such word, and a filter is the list of
 * words it allows.
 *
 * @param set the smallest it counts in: core, extended or broad
 * @param strength a digit; like the other codes empty where the mention has none
 */
public record Codes(
    String set,
    String type,
    String level,
    String prominence,
    String role,
    String strength,
    boolean citation,
    String entry) {

  /** No word of a text begins with this, since the tokenizer drops it. */
  static final String MARK = "#";

  /** Codes and ids come from tab-separated files, so that none holds a tab. */
  private static final String SEPARATOR = "\t";

  private static final List<String> NESTED = List.of("core", "extended", "broad");

  public Codes {
    if (!NESTED.contains(set)) {
      throw new IllegalArgumentException("no set of the codebook: " + set);
    }
  }

  static Codes of(Mention mention, String set) {
    return new Codes(
        set,
        mention.type(),
        Objects.requireNonNullElse(mention.level(), ""),
        Objects.requireNonNullElse(mention.prominence(), ""),
        Objects.requireNonNullElse(mention.role(), ""),
        mention.strength() == null ? "" : mention.strength().toString(),
        mention.citation(),
        mention.entry());
  }

  /** The sets of the codebook it counts in: core is part of extended, extended of broad. */
  public List<String> sets() {
    return NESTED.subList(NESTED.indexOf(set), NESTED.size());
  }

  /** The values of a facet of a mention; none for a facet of a paragraph. */
  List<String> values(Facet facet) {
    return switch (facet) {
      case SET -> sets();
      case TYPE -> List.of(type);
      case LEVEL -> List.of(level);
      case PROMINENCE -> List.of(prominence);
      case ROLE -> List.of(role);
      case STRENGTH -> List.of(strength);
      case CITATION -> List.of(Boolean.toString(citation));
      case ENTRY -> List.of(entry);
      case YEAR, BODY, KIND, SECTION, LANGUAGE, SUBJECT, DOCUMENT -> List.of();
    };
  }

  /** Whether it carries {@code code} in any place, or counts in the set of that name. */
  boolean has(String code) {
    return labels().contains(code.toLowerCase(Locale.ROOT));
  }

  /** Every name by which a query may ask for it. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(sets());
    for (String code : List.of(type, level, prominence, role, strength, entry)) {
      if (!code.isEmpty()) {
        labels.add(code.toLowerCase(Locale.ROOT));
      }
    }
    if (citation) {
      labels.add("citation");
    }
    return labels;
  }

  /** Every word it is in the index: one for each name, and one for all codes together. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    labels().forEach(label -> words.add(MARK + label));
    words.add(term());
    return words;
  }

  /** The word for all codes together. */
  String term() {
    return MARK
        + String.join(
            SEPARATOR,
            set,
            type,
            level,
            prominence,
            role,
            strength,
            Boolean.toString(citation),
            entry);
  }

  /** Reads {@link #term}; empty for any other word. */
  static Optional<Codes> parse(String term) {
    String[] part = term.split(SEPARATOR, -1);
    return part.length == 8 && part[0].startsWith(MARK)
        ? Optional.of(
            new Codes(
                part[0].substring(MARK.length()),
                part[1],
                part[2],
                part[3],
                part[4],
                part[5],
                Boolean.parseBoolean(part[6]),
                part[7]))
        : Optional.empty();
  }
}
