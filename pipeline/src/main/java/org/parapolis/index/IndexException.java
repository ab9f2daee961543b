package org.parapolis.index;

/** An index that cannot be read or written; the message is one sentence that says what to do. */
public final class IndexException extends RuntimeException {

  public IndexException(String message) {
    super(message);
  }

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
