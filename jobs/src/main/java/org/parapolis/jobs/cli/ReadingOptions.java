package org.parapolis.jobs.cli;

import org.parapolis.extract.OcrMode;
import picocli.CommandLine.Option;

/** How documents are read. */
final class ReadingOptions {

  @Option(
      names = "--ocr",
      paramLabel = "MODE",
      defaultValue = "off",
      description =
          "PDFs whose pages are pictures: auto reads them with Tesseract where it is installed;"
              + " off (default) lists them among the failures, so that no run depends on the"
              + " machine.")
  private OcrMode ocr;

  OcrMode ocr() {
    return ocr;
  }
}
