package org.parapolis.extract;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that could not be read, with a code that can be counted and a sentence for a person. */
public final class ExtractionException extends Exception {

  private final String reason;
  private final String detail;

  /**
   * @param reason short stable code: {@code encrypted}, {@code no-text}, {@code too-large} …
   * @param detail one sentence that says what to do
   */
  public ExtractionException(String reason, String detail) {
    this(reason, detail, null);
  }

  ExtractionException(String reason, String detail, @Nullable Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = Objects.requireNonNull(reason);
    this.detail = Objects.requireNonNull(detail);
  }

  /** What a parse threw, said to a person; parsers wrap what they are thrown, so causes count. */
  static ExtractionException of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ExtractionException known) {
        return known;
      }
      if (cause instanceof LimitException limit) {
        return new ExtractionException("too-large", limit.detail(), limit);
      }
      if (cause instanceof OutOfMemoryError) {
        return outOfMemory();
      }
      if (cause instanceof StackOverflowError) {
        return tooDeep();
      }
    }
    return new ExtractionException("corrupt", "The file is damaged; fetch it again.", thrown);
  }

  static ExtractionException timeout(Duration limit) {
    return new ExtractionException(
        "timeout", "Reading took more than " + limit.toSeconds() + " seconds; split the document.");
  }

  static ExtractionException outOfMemory() {
    return new ExtractionException(
        "too-large", "Reading took more memory than any document should; split it.");
  }

  static ExtractionException tooDeep() {
    return new ExtractionException(
        "too-large", "The file is nested deeper than any document; it may be an attack.");
  }

  public String reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
