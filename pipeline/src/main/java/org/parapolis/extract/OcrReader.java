package org.parapolis.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/** Reads the pictures of pages with Tesseract, a program that a user may have installed. */
final class OcrReader {

  /** What Tesseract's makers advise. */
  private static final int DOTS_PER_INCH = 300;

  /** A sheet of A2, four times what the UN prints on; its picture takes 140 MB. */
  private static final double MOST_PIXELS = 36_000_000;

  private final TesseractOCRParser tesseract = new TesseractOCRParser();

  /** Name and version, or empty where it is not installed. */
  static String program() {
    try {
      Process asked =
          new ProcessBuilder("tesseract", "--version").redirectErrorStream(true).start();
      try (BufferedReader answer = asked.inputReader(StandardCharsets.UTF_8)) {
        return Objects.requireNonNullElse(answer.readLine(), "");
      }
    } catch (IOException notInstalled) {
      return "";
    }
  }

  /** The lines of all pages, a blank line between paragraphs. */
  List<String> read(byte[] pdf) throws ExtractionException {
    requireTesseract();
    BodyContentHandler text = new BodyContentHandler(Allowance.MOST_CHARACTERS);
    try (TikaInputStream stream = TikaInputStream.get(pdf)) {
      requirePagesOfPaper(pdf);
      new PDFParser()
          .parse(stream, new SecureContentHandler(text, stream), new Metadata(), context());
    } catch (IOException | TikaException | SAXException e) {
      throw new ExtractionException("no-text", "The scanned pages could not be read by OCR.", e);
    }
    return text.toString().lines().toList();
  }

  private ParseContext context() {
    PDFParserConfig pages = new PDFParserConfig();
    pages.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
    pages.setOcrDPI(DOTS_PER_INCH);
    pages.setExtractInlineImages(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pages);
    context.set(TesseractOCRConfig.class, new TesseractOCRConfig());
    context.set(Parser.class, tesseract);
    return context;
  }

  private void requireTesseract() throws ExtractionException {
    try {
      tesseract.initialize(Map.of());
      if (tesseract.hasTesseract()) {
        return;
      }
    } catch (TikaException e) {
      // Not to be asked is not to be there.
    }
    throw new ExtractionException(
        "no-text",
        "The PDF holds no text: its pages are pictures or blank; Tesseract, which reads pictures,"
            + " is not installed.");
  }

  private static void requirePagesOfPaper(byte[] pdf) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getCropBox();
        double inches = box.getWidth() / 72.0 * box.getHeight() / 72.0;
        if (inches * DOTS_PER_INCH * DOTS_PER_INCH > MOST_PIXELS) {
          throw new LimitException("A scanned page is larger than A2; no UN document is.");
        }
      }
    }
  }
}
