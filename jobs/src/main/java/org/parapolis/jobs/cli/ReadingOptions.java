package org.parapolis.jobs.cli;

import org.parapolis.extract.OcrMode;
import picocli.CommandLine.Option;

/** How documents are read. */
final class ReadingOptions {

  @Option(
      names = "--ocr",
      paramLabel = "auto|off",
      defaultValue = "off",
      description =
          "Scanned PDFs: auto reads them with Tesseract where it is installed, off makes them"
              + " failures; default ${DEFAULT-VALUE}, which gives the same on every machine.")
  private OcrMode ocr;

  OcrMode ocr() {
    return ocr;
  }
}
