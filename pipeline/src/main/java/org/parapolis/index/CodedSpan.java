package org.parapolis.index;

import java.util.Objects;
import org.parapolis.model.Span;

/** A mention of a paragraph, as the index knows it. */
public record CodedSpan(Span span, Codes codes) {

  public CodedSpan {
    Objects.requireNonNull(span);
    Objects.requireNonNull(codes);
  }
}
