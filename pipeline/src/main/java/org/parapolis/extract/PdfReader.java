package org.parapolis.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parapolis.model.Block;
import org.parapolis.model.Mend;

/** Reads a PDF into blocks: characters to lines, lines to paragraphs, paragraphs to blocks. */
final class PdfReader {

  /** What a PDF holds; no blocks where its pages are pictures. */
  record Result(List<Block> blocks, List<Mend> mends) {}

  /** More pages than any UN document; beyond it a file is an attack or a library. */
  private static final int MOST_PAGES = 10_000;

  Result read(byte[] content) throws ExtractionException {
    try (PDDocument document =
        Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        throw new ExtractionException("corrupt", "The PDF has lost its pages; fetch it again.");
      }
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new ExtractionException(
            "too-large", "The PDF has more than " + MOST_PAGES + " pages; split it.");
      }
      return blocks(document);
    } catch (InvalidPasswordException e) {
      throw new ExtractionException(
          "encrypted", "The PDF asks for a password; save it without one.", e);
    } catch (IOException e) {
      throw new ExtractionException("corrupt", "The PDF is damaged; fetch it again.", e);
    }
  }

  private static Result blocks(PDDocument document) throws IOException {
    List<Mend> mends = new ArrayList<>();
    List<PdfPage> pages = new ArrayList<>();
    List<List<PdfLine>> lines = new ArrayList<>();
    new PdfGlyphStripper(
            page -> {
              pages.add(page.withoutGlyphs());
              lines.add(PdfLines.of(page, mends));
            })
        .read(document);
    List<List<PdfLine>> text = PdfFurniture.strip(pages, lines, mends);
    PdfTypography typography = PdfTypography.of(text);
    LineJoiner joiner =
        new LineJoiner(text.stream().flatMap(List::stream).map(PdfLine::text).toList(), mends);
    List<Block> blocks =
        new PdfBlocks(typography, joiner, mends).of(PdfParagraphs.of(text, typography));
    return new Result(blocks, mends);
  }
}
