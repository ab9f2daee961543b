package org.parapolis.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

/**
 * One hit in its paragraph.
 *
 * @param symbol empty where the document has none
 * @param number the printed number, or empty
 * @param date of adoption, else of publication
 * @param text the whole paragraph
 * @param span the hit in it; null where the request named no words and no codes
 * @param mentions all mentions of the paragraph, in text order
 */
public record ConcordanceLine(
    DocumentId document,
    String symbol,
    String title,
    Body body,
    DocumentKind kind,
    @Nullable LocalDate date,
    Address address,
    String number,
    Section section,
    String text,
    @Nullable Span span,
    List<CodedSpan> mentions) {

  /** A mention of the paragraph, as the index knows it. */
  public record CodedSpan(Span span, Codes codes) {

    public CodedSpan {
      Objects.requireNonNull(span);
      Objects.requireNonNull(codes);
    }
  }

  public ConcordanceLine {
    mentions = List.copyOf(mentions);
  }

  public String hit() {
    return span == null ? "" : span.of(text);
  }

  /** At most {@code width} characters before the hit. */
  public String left(int width) {
    int end = span == null ? 0 : span.begin();
    int begin = Math.max(0, end - width);
    return text.substring(begin + (splitsPair(begin) ? 1 : 0), end);
  }

  /** At most {@code width} characters after the hit. */
  public String right(int width) {
    int begin = span == null ? 0 : span.end();
    int end = begin + Math.min(width, text.length() - begin);
    return text.substring(begin, end - (splitsPair(end) ? 1 : 0));
  }

  private boolean splitsPair(int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
