package org.parapolis.model;

/** The part of the document a block comes from, where the source says so. */
public enum Zone {
  COVER,
  PREAMBLE,
  BODY,
  ANNEX,
  CLOSING,
  /** The source does not tell (PDF, plain text): the structure stage decides. */
  UNKNOWN
}
