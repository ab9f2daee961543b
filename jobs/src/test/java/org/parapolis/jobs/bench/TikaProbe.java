package org.parapolis.jobs.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika alone: the text of files by its parser for whatever it finds, without OCR. Arguments: how
 * often, and folders. Prints CPU seconds of {@code text}, with the number of the pass, from 1.
 */
final class TikaProbe {

  private TikaProbe() {}

  public static void main(String[] arguments) throws IOException, SAXException {
    List<Path> files = Stream.of(arguments).skip(1).flatMap(LoopProbe::files).toList();
    double start = Cpu.seconds();
    AutoDetectParser parser = new AutoDetectParser();
    for (int pass = 1; pass <= Integer.parseInt(arguments[0]); pass++) {
      long characters = 0;
      for (Path file : files) {
        characters += text(parser, LoopProbe.bytes(file)).length();
      }
      double end = Cpu.seconds();
      Program.print("text" + pass, end - start);
      Program.print("characters", (double) characters);
      start = end;
    }
  }

  private static String text(AutoDetectParser parser, byte[] content)
      throws IOException, SAXException {
    PDFParserConfig withoutOcr = new PDFParserConfig();
    withoutOcr.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, withoutOcr);
    BodyContentHandler handler = new BodyContentHandler(-1);
    try {
      parser.parse(new ByteArrayInputStream(content), handler, new Metadata(), context);
    } catch (TikaException damaged) {
      // What was read until then counts: the pipeline reads such files too.
      return handler.toString();
    }
    return handler.toString();
  }
}
