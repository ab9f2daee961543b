package org.parapolis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Language proposed for a text that was still to be adopted.
 *
 * @param id unique in its file
 * @param proponent who proposed it, or empty
 * @param process what it was proposed to, or empty
 * @param targetSymbol the document it was meant for, or empty
 * @param targetParagraph where it was meant to stand ("OP5", "preamble"), or empty
 * @param text the words proposed, without a number
 * @param mustTerms words without which it would not be the same proposal
 * @param strengthAsked 0 to 5; null where the proposal does not say, but its verb
 * @param date when it was proposed; null where that is not known
 */
public record Proposal(
    String id,
    String proponent,
    String process,
    String targetSymbol,
    String targetParagraph,
    String text,
    List<String> mustTerms,
    @Nullable Integer strengthAsked,
    @Nullable LocalDate date) {

  public Proposal {
    Objects.requireNonNull(proponent);
    Objects.requireNonNull(process);
    Objects.requireNonNull(targetSymbol);
    Objects.requireNonNull(targetParagraph);
    mustTerms = List.copyOf(mustTerms);
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a proposal needs an id and a text");
    }
    if (strengthAsked != null && (strengthAsked < 0 || strengthAsked > 5)) {
      throw new IllegalArgumentException("strength " + strengthAsked + " is not within 0 to 5");
    }
  }

  /** A proposal of which only the words are known. */
  public static Proposal of(String id, String text) {
    return new Proposal(id, "", "", "", "", text, List.of(), null, null);
  }
}
