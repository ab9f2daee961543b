package org.parapolis.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One coded mention; the codes are defined in {@code data/CODEBOOK.md}.
 *
 * @param document its document
 * @param address its paragraph
 * @param span its characters in the paragraph's text
 * @param text those characters
 * @param entry id of the lexicon entry that found it
 * @param type actor, named_actor, official, network, concept, level, place, issue, instrument
 * @param level local, regional or both; null for types that take no level
 * @param prominence core types only
 * @param role core types and concept
 * @param strength 0 to 5, core types and concept
 * @param citation whether it stands inside the cited title of another text
 * @param modulators phrases that soften or bind the clause ("as appropriate"), in reading order
 * @param companions lexicon rows of the other actors and governments in its list ({@code
 *     with.civil-society}), in reading order, each once; core types only
 * @param rules the rules that made the codes, {@code code=value:rule}, in the order of the codes
 */
public record Mention(
    DocumentId document,
    Address address,
    Span span,
    String text,
    String entry,
    String type,
    @Nullable String level,
    @Nullable String prominence,
    @Nullable String role,
    @Nullable Integer strength,
    boolean citation,
    List<String> modulators,
    List<String> companions,
    List<String> rules) {

  public Mention {
    Objects.requireNonNull(document);
    Objects.requireNonNull(address);
    Objects.requireNonNull(entry);
    Objects.requireNonNull(type);
    modulators = List.copyOf(modulators);
    companions = List.copyOf(companions);
    rules = List.copyOf(rules);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("\"" + text + "\" is not " + span);
    }
    if (strength != null && (strength < 0 || strength > 5)) {
      throw new IllegalArgumentException("strength " + strength + " is not within 0 to 5");
    }
  }

  /** The same words where they stand in a text that has more before them. */
  public Mention behind(int characters) {
    return new Mention(
        document,
        address,
        new Span(span.begin() + characters, span.end() + characters),
        text,
        entry,
        type,
        level,
        prominence,
        role,
        strength,
        citation,
        modulators,
        companions,
        rules);
  }
}
