package org.parapolis.report;

import java.io.IOException;
import java.io.Serial;

/** A file of coded paragraphs that breaks the format; the message is {@code file:line: what}. */
public final class GoldFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  GoldFormatException(String message) {
    super(message);
  }

  GoldFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
