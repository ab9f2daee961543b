package org.parapolis.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.parapolis.model.Block;
import org.parapolis.model.DeclaredMetadata;
import org.parapolis.model.Extraction;
import org.parapolis.model.Mend;
import org.parapolis.model.SourceFile;

/**
 * Reads one file into typed blocks. What it is is told by its content; its name is never asked.
 *
 * <p>Bounded: {@value #LARGEST} bytes, one wall-clock limit a document, no entity, link or embedded
 * file followed.
 */
public final class Extractor {

  /** Bytes; the largest UN document known to us has a quarter of it. */
  public static final int LARGEST = 100 * 1024 * 1024;

  /** Long enough for a report of a thousand pages, and for OCR of some dozens. */
  public static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  /** A page number or a stamp is no text of a document. */
  private static final int FEWEST_LETTERS = 30;

  private final XhtmlReader xhtml = new XhtmlReader();
  private final Detector detector = new DefaultDetector();
  private final OcrMode ocr;
  private final Deadline deadline;

  public Extractor(OcrMode ocr, Duration timeLimit) {
    this.ocr = ocr;
    this.deadline = new Deadline(timeLimit);
  }

  /**
   * Reads a file.
   *
   * @param path as the tables shall name it; nothing is read from there
   * @param content the bytes of the file
   * @throws ExtractionException with a reason, for whatever the file may be
   */
  public Extraction extract(String path, byte[] content) throws ExtractionException {
    if (content.length == 0) {
      throw new ExtractionException("empty", "The file is empty; fetch it again.");
    }
    if (content.length > LARGEST) {
      throw new ExtractionException(
          "too-large", "The file has more than " + (LARGEST >> 20) + " MB; split it.");
    }
    return deadline.run(() -> read(path, content));
  }

  private Extraction read(String path, byte[] content) throws ExtractionException {
    String type = mediaType(content);
    SourceFile source = new SourceFile(path, type, sha256(content));
    Extraction extraction = read(source, content);
    if (extraction.parts().stream().allMatch(part -> part.blocks().isEmpty())) {
      throw new ExtractionException("no-text", "The file holds no text; look for another version.");
    }
    return extraction;
  }

  private Extraction read(SourceFile source, byte[] content) throws ExtractionException {
    String type = source.mediaType();
    if (isAkn(type, content)) {
      return akn(source, content);
    }
    if (type.equals("application/pdf")) {
      return pdf(source, content);
    }
    if (xhtml.reads(type)) {
      return whole(source, xhtml.read(type, content), List.of(), List.of());
    }
    if (type.equals("text/plain")) {
      PlainTextReader.Result result = PlainTextReader.read(content);
      return whole(source, result.blocks(), result.mends(), List.of());
    }
    throw new ExtractionException(
        "unsupported-type",
        "Files of type " + type + " are not read; save it as PDF, DOCX, HTML or plain text.");
  }

  /** Malformed XML passes for plain text, so the name of the root is looked for in the bytes. */
  private static boolean isAkn(String type, byte[] content) {
    boolean text = type.endsWith("xml") || type.startsWith("text/");
    String head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.UTF_8);
    return text && head.contains("<akomaNtoso");
  }

  private static Extraction akn(SourceFile source, byte[] content) throws ExtractionException {
    try {
      return AknReader.read(
          new SourceFile(source.path(), "application/akn+xml", source.sha256()), content);
    } catch (IOException e) {
      throw new ExtractionException("corrupt", "The XML is damaged; fetch it again.", e);
    }
  }

  private String mediaType(byte[] content) {
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      MediaType type = detector.detect(stream, new Metadata());
      return type.getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Extraction pdf(SourceFile source, byte[] content) throws ExtractionException {
    PdfReader.Result result = new PdfReader().read(content);
    if (!isScanned(result.blocks())) {
      return whole(source, result.blocks(), result.mends(), List.of());
    }
    if (isCut(content)) {
      throw new ExtractionException("corrupt", "The PDF has no end; fetch it again.");
    }
    OcrReader reader = new OcrReader();
    if (ocr == OcrMode.OFF || !reader.isInstalled()) {
      throw new ExtractionException(
          "no-text", "The PDF has scanned pages and no text; look for a version with text.");
    }
    PlainTextReader.Result recognized = PlainTextReader.read(reader.read(content));
    return whole(source, recognized.blocks(), recognized.mends(), List.of("ocr"));
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

  private static Extraction whole(
      SourceFile source, List<Block> blocks, List<Mend> mends, List<String> flags) {
    return new Extraction(
        source, List.of(new Extraction.Part(DeclaredMetadata.NONE, blocks)), mends, flags);
  }
}
