package org.parapolis.extract;

/** Ends a parse from within once its time is over; never leaves this package. */
final class AbandonedException extends RuntimeException {

  AbandonedException() {
    super("the parse was abandoned");
  }
}
