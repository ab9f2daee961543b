package org.parapolis.extract;

/** What to do with a PDF whose pages are pictures. */
public enum OcrMode {
  /** Read them with Tesseract where it is installed. */
  AUTO,
  OFF;

  /**
   * What reads them on this machine, e.g. {@code tesseract 5.3.0}, or empty. Texts read by another
   * are other texts.
   */
  public String program() {
    return this == AUTO ? OcrReader.program() : "";
  }
}
