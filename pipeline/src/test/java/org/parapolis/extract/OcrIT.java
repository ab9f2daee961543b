package org.parapolis.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Block;
import org.parapolis.model.Extraction;

/** Needs Tesseract with its English model, and fails where it is not installed. */
class OcrIT {

  private static final Path SCAN = Path.of("../data/sample/pdf/A_45_696_Add.1.en.pdf");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** The first page alone: all twenty-two take a minute. */
  private static byte[] firstPage() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(SCAN.toFile())) {
      while (document.getNumberOfPages() > 1) {
        document.removePage(1);
      }
      document.save(first);
    }
    return first.toByteArray();
  }

  @Test
  void readsAScanWithTesseract() throws Exception {
    Extraction extraction =
        Extractor.isolated(OcrMode.AUTO, LIMIT).extract("scan.pdf", firstPage());
    String text =
        extraction.parts().get(0).blocks().stream()
            .map(Block::text)
            .collect(Collectors.joining(" "));

    assertEquals(List.of("ocr"), extraction.flags());
    assertEquals("application/pdf", extraction.source().mediaType());
    assertTrue(text.contains("General Assembly"), text);
  }

  @Test
  void saysThatOcrWouldReadAScan() throws Exception {
    byte[] scan = Files.readAllBytes(SCAN);
    ExtractionException failure =
        assertThrows(
            ExtractionException.class,
            () -> Extractor.inThisJvm(OcrMode.OFF, LIMIT).extract("scan.pdf", scan));

    assertEquals("no-text", failure.reason());
    assertEquals(
        "The PDF holds no text: its pages are pictures or blank; --ocr auto reads pictures where"
            + " Tesseract is installed.",
        failure.detail());
  }

  @Test
  void drawsNoPictureOfAPageThatNoPressPrints() {
    ExtractionException failure =
        assertThrows(
            ExtractionException.class,
            () ->
                Extractor.inThisJvm(OcrMode.AUTO, LIMIT)
                    .extract("huge.pdf", HostileFiles.hugePage()));

    assertEquals("A scanned page is larger than A2; no UN document is.", failure.detail());
  }
}
