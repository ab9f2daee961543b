package org.parapolis.extract;

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

  public String reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
