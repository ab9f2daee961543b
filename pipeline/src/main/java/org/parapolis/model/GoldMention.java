package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mention as a person coded it; the codes are defined in {@code data/CODEBOOK.md}.
 *
 * @param span its characters in the paragraph's text
 * @param level core types and concept, else null
 * @param prominence core types, else null
 * @param role core types and concept, else null
 * @param strength 0 to 5; null for types that take none, and where it is not to be scored because
 *     the chapeau was not at hand
 */
public record GoldMention(
    Span span,
    String type,
    @Nullable String level,
    @Nullable String prominence,
    @Nullable String role,
    @Nullable Integer strength,
    boolean citation) {

  public GoldMention {
    Objects.requireNonNull(span);
    if (type.isBlank()) {
      throw new IllegalArgumentException("a coded mention needs a type");
    }
    if (strength != null && (strength < 0 || strength > 5)) {
      throw new IllegalArgumentException("strength " + strength + " is not within 0 to 5");
    }
  }

  /** What a coder would have written for this mention. */
  public static GoldMention of(Mention mention) {
    return new GoldMention(
        mention.span(),
        mention.type(),
        mention.level(),
        mention.prominence(),
        mention.role(),
        mention.strength(),
        mention.citation());
  }
}
