package org.parapolis.report;

import java.io.IOException;
import java.io.Serial;

/** A file of the user that breaks its format; the message is {@code file:line: what}. */
public final class InputFormatException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  InputFormatException(String message) {
    super(message);
  }

  InputFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
