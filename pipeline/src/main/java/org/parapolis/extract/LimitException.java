package org.parapolis.extract;

/** Ends a parse from within at a bound that no real document reaches; never leaves this package. */
final class LimitException extends RuntimeException {

  private final String detail;

  /**
   * @param detail one sentence for the reader of the failures
   */
  LimitException(String detail) {
    super(detail);
    this.detail = detail;
  }

  String detail() {
    return detail;
  }
}
