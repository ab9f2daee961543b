package org.parapolis.report;

import java.util.Objects;
import org.parapolis.model.Span;

/**
 * Words that speak of a status or a part that LRGs have among States, near a core mention.
 *
 * @param mention whose status it is
 * @param span the words, in the text of its paragraph
 * @param status which: seat, invitation, delegation …
 * @param entry the row of {@code status-terms.tsv} that found them
 */
public record StatusPhrase(QuotedMention mention, Span span, String status, String entry) {

  public StatusPhrase {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(span);
    Objects.requireNonNull(status);
    Objects.requireNonNull(entry);
  }

  String text() {
    return span.of(mention.paragraph().text());
  }
}
