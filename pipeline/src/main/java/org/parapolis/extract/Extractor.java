package org.parapolis.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.parapolis.model.Block;
import org.parapolis.model.DeclaredMetadata;
import org.parapolis.model.Extraction;
import org.parapolis.model.Mend;
import org.parapolis.model.Sha256;
import org.parapolis.model.SourceFile;

/**
 * Reads one file into typed blocks. What it is is told by its content; its name is never asked.
 *
 * <p>Bounded: {@value #LARGEST} bytes, one wall-clock limit a document, no entity, link or embedded
 * file followed. AKN4UN and plain text are read here, by code that is bounded by {@link Allowance};
 * all other formats by a {@link ForeignReader}.
 */
public final class Extractor {

  /** Bytes; the largest UN document known to us has a quarter of it. */
  public static final int LARGEST = 100 * 1024 * 1024;

  /** Long enough for a report of a thousand pages. */
  public static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  /** Of a scan: at three seconds a page, two hundred pages. */
  static final Duration OCR_TIME_LIMIT = Duration.ofMinutes(10);

  private final OcrMode ocr;
  private final Deadline deadline;
  private final ForeignReader foreign;

  private Extractor(OcrMode ocr, Deadline deadline, ForeignReader foreign) {
    this.ocr = ocr;
    this.deadline = deadline;
    this.foreign = foreign;
  }

  /**
   * Reads all formats in this JVM: quick for a few files, but a parser that hangs keeps its thread.
   */
  public static Extractor inThisJvm(OcrMode ocr, Duration timeLimit) {
    Deadline deadline = new Deadline(timeLimit);
    Deadline ocrDeadline = new Deadline(OCR_TIME_LIMIT);
    return new Extractor(
        ocr,
        deadline,
        (work, content) ->
            (work == ForeignReader.Work.OCR ? ocrDeadline : deadline)
                .run(() -> ForeignParsers.read(work, content)));
  }

  /**
   * Lets the parsers of others run in processes of their own, one a thread that reads, so that none
   * can take this JVM down; they end when it ends, and some seconds after their last document.
   */
  public static Extractor isolated(OcrMode ocr, Duration timeLimit) {
    return new Extractor(
        ocr, new Deadline(timeLimit), new ParserProcesses(timeLimit, OCR_TIME_LIMIT));
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
    String digest = Sha256.of(content);
    Optional<Extraction> here = deadline.run(() -> readHere(path, digest, content));
    Extraction extraction = here.isPresent() ? here.get() : readForeign(path, digest, content);
    requireText(extraction);
    return extraction;
  }

  private static void requireText(Extraction extraction) throws ExtractionException {
    List<Block> blocks =
        extraction.parts().stream().flatMap(part -> part.blocks().stream()).toList();
    if (blocks.isEmpty()) {
      throw new ExtractionException("no-text", "The file holds no text; look for another version.");
    }
    try {
      blocks.forEach(block -> Allowance.requireParagraph(block.text().length()));
    } catch (LimitException e) {
      throw ExtractionException.of(e);
    }
  }

  /** Empty where the format is not one of ours. */
  private static Optional<Extraction> readHere(String path, String digest, byte[] content)
      throws ExtractionException {
    String head = head(content);
    if (head.startsWith("<") && head.contains("<akomaNtoso")) {
      SourceFile source = new SourceFile(path, "application/akn+xml", digest);
      return Optional.of(AknReader.read(source, content));
    }
    String type = MediaTypes.byFirstBytes(content);
    if (type.equals("text/plain")) {
      if (head.startsWith("<")) {
        throw new ExtractionException(
            "corrupt",
            "It begins as XML or HTML, but is neither a web page nor a UN document in XML.");
      }
      PlainTextReader.Result text = PlainTextReader.read(content);
      SourceFile source = new SourceFile(path, type, digest);
      return Optional.of(whole(source, text.blocks(), text.mends(), List.of()));
    }
    return Optional.empty();
  }

  private Extraction readForeign(String path, String digest, byte[] content)
      throws ExtractionException {
    ForeignText text = foreign.read(ForeignReader.Work.TEXT, content);
    SourceFile source = new SourceFile(path, text.mediaType(), digest);
    return text.scanned()
        ? recognized(source, content)
        : whole(source, text.blocks(), text.mends(), List.of());
  }

  private Extraction recognized(SourceFile source, byte[] content) throws ExtractionException {
    if (ocr == OcrMode.OFF) {
      throw new ExtractionException(
          "no-text",
          "The PDF holds no text: its pages are pictures or blank; --ocr auto reads pictures where"
              + " Tesseract is installed.");
    }
    ForeignText text = foreign.read(ForeignReader.Work.OCR, content);
    return whole(source, text.blocks(), text.mends(), List.of("ocr"));
  }

  /** What is read here is told by its first words: malformed XML passes for plain text. */
  private static String head(byte[] content) {
    int first = Byte.toUnsignedInt(content[0]);
    Charset charset = first >= 0xFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String head = new String(content, 0, Math.min(content.length, 4096), charset);
    return head.startsWith("\uFEFF") ? head.substring(1).strip() : head.strip();
  }

  private static Extraction whole(
      SourceFile source, List<Block> blocks, List<Mend> mends, List<String> flags) {
    return new Extraction(
        source, List.of(new Extraction.Part(DeclaredMetadata.NONE, blocks)), mends, flags);
  }
}
