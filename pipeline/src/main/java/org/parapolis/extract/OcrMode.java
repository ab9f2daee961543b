package org.parapolis.extract;

/** What to do with a PDF whose pages are pictures. */
public enum OcrMode {
  /** Read them with Tesseract where it is installed. */
  AUTO,
  OFF
}
