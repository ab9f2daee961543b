package org.parapolis.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parapolis.model.Block;

/** The parsers of others, in this JVM and without limit of time. */
final class ForeignParsers {

  private static final String PDF = "application/pdf";

  /** A page number or a stamp is no text of a document. */
  private static final int FEWEST_LETTERS = 30;

  private ForeignParsers() {}

  static ForeignText read(ForeignReader.Work work, byte[] content) throws ExtractionException {
    return switch (work) {
      case TEXT -> text(content);
      case OCR -> recognized(content);
    };
  }

  private static ForeignText text(byte[] content) throws ExtractionException {
    String type = MediaTypes.byContent(content);
    if (type.equals(PDF)) {
      PdfReader.Result result = new PdfReader().read(content);
      boolean scanned = isScanned(result.blocks());
      if (scanned && isCut(content)) {
        throw new ExtractionException("corrupt", "The PDF has no end; fetch it again.");
      }
      return new ForeignText(type, scanned, result.blocks(), result.mends());
    }
    if (XhtmlReader.reads(type)) {
      return new ForeignText(type, false, XhtmlReader.read(type, content), List.of());
    }
    throw OtherFormat.failure(type);
  }

  private static ForeignText recognized(byte[] pdf) throws ExtractionException {
    PlainTextReader.Result result = PlainTextReader.read(new OcrReader().read(pdf));
    return new ForeignText(PDF, false, result.blocks(), result.mends());
  }

  private static boolean isCut(byte[] pdf) {
    int tail = Math.min(pdf.length, 2048);
    String end = new String(pdf, pdf.length - tail, tail, StandardCharsets.ISO_8859_1);
    return !end.contains("%%EOF");
  }

  private static boolean isScanned(List<Block> blocks) {
    return blocks.stream()
            .flatMapToInt(block -> block.text().chars())
            .filter(Character::isLetter)
            .limit(FEWEST_LETTERS)
            .count()
        < FEWEST_LETTERS;
  }
}
