package org.parapolis.extract;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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

  private final TesseractOCRParser tesseract = new TesseractOCRParser();

  boolean isInstalled() {
    try {
      tesseract.initialize(Map.of());
      return tesseract.hasTesseract();
    } catch (TikaException e) {
      return false;
    }
  }

  /** The lines of all pages, a blank line between paragraphs. */
  List<String> read(byte[] pdf) throws ExtractionException {
    PDFParserConfig pages = new PDFParserConfig();
    pages.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
    pages.setExtractInlineImages(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pages);
    context.set(TesseractOCRConfig.class, new TesseractOCRConfig());
    context.set(Parser.class, tesseract);
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream stream = TikaInputStream.get(pdf)) {
      new PDFParser()
          .parse(stream, new SecureContentHandler(text, stream), new Metadata(), context);
    } catch (IOException | TikaException | SAXException e) {
      throw new ExtractionException("no-text", "The scanned pages could not be read by OCR.", e);
    }
    return text.toString().lines().toList();
  }
}
