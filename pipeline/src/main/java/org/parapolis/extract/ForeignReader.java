package org.parapolis.extract;

/** Reads the formats that need the parsers of others: PDF, Word, HTML, pictures of pages. */
interface ForeignReader {

  /** What is to be done with a file. */
  enum Work {
    /** Its type and its text. */
    TEXT,
    /** The text on the pictures that are its pages. */
    OCR
  }

  /**
   * Reads a file.
   *
   * @throws ExtractionException with a reason, for whatever the file may be
   */
  ForeignText read(Work work, byte[] content) throws ExtractionException;
}
