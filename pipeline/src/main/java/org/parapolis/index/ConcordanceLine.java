package org.parapolis.index;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Span;

/**
 * One hit in its paragraph.
 *
 * @param span the hit in the text; null where the request named no words and no codes
 */
public record ConcordanceLine(IndexedParagraph paragraph, @Nullable Span span) {

  public ConcordanceLine {
    Objects.requireNonNull(paragraph);
  }

  public String hit() {
    return span == null ? "" : span.of(paragraph.text());
  }

  /** At most {@code width} characters before the hit. */
  public String left(int width) {
    int end = span == null ? 0 : span.begin();
    int begin = Math.max(0, end - width);
    return paragraph.text().substring(begin + (splitsPair(begin) ? 1 : 0), end);
  }

  /** At most {@code width} characters after the hit. */
  public String right(int width) {
    int begin = span == null ? 0 : span.end();
    int end = begin + Math.min(width, paragraph.text().length() - begin);
    return paragraph.text().substring(begin, end - (splitsPair(end) ? 1 : 0));
  }

  private boolean splitsPair(int at) {
    String text = paragraph.text();
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
