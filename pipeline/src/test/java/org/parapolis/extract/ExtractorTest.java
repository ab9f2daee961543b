package org.parapolis.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Extraction;

class ExtractorTest {

  private static final Path SAMPLE = Path.of("../data/sample");
  private static final Path WORD = Path.of("src/test/resources/word");
  private static final Path RESOLUTION = SAMPLE.resolve("pdf/S_RES_2774 (2025).en.pdf");

  private final Extractor extractor = Extractor.inThisJvm(OcrMode.OFF, Duration.ofSeconds(60));

  @Test
  void tellsTheTypeByContentAndNotByName() throws Exception {
    byte[] html = Files.readAllBytes(WORD.resolve("S_RES_2786_2025.html"));

    assertEquals("text/html", extractor.extract("resolution.pdf", html).source().mediaType());
    assertEquals(
        "application/pdf",
        extractor.extract("resolution.html", Files.readAllBytes(RESOLUTION)).source().mediaType());
  }

  @Test
  void readsAknByItsRoot() throws Exception {
    Extraction xml = read(SAMPLE.resolve("sc/S_RES_2774-2503105E.xml"));

    assertEquals("S/RES/2774 (2025)", xml.parts().get(0).declared().symbol());
  }

  @Test
  void namesTheBytesByTheirDigest() throws Exception {
    assertEquals(
        "f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2",
        extractor.extract("note.txt", "test\n".getBytes(StandardCharsets.UTF_8)).source().sha256());
  }

  @Test
  void readsTheSameParagraphsFromPdfDocxDocAndHtml() throws Exception {
    List<Block> pdf = body(read(SAMPLE.resolve("pdf/S_RES_2786 (2025).en.pdf")));

    assertEquals(10, pdf.size());
    assertEquals(pdf, body(read(WORD.resolve("S_RES_2786_2025.docx"))));
    assertEquals(pdf, body(read(WORD.resolve("S_RES_2786_2025.doc"))));
    assertEquals(pdf, body(read(WORD.resolve("S_RES_2786_2025.html"))));
  }

  @Test
  void keepsTheLettersThatWordNumbersBy() throws Exception {
    List<String> labels =
        body(read(WORD.resolve("E_2025_L.11.docx"))).stream().map(Block::label).toList();

    assertEquals(List.of("", "a.", "b.", "c."), labels);
  }

  @Test
  void callsAScanWithoutTextNoText() {
    assertEquals("no-text", reason(SAMPLE.resolve("pdf/A_45_696_Add.1.en.pdf")));
  }

  @Test
  void refusesAnEncryptedPdf() throws IOException {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(RESOLUTION.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked);
    }

    assertEquals("encrypted", reason("locked.pdf", locked.toByteArray()));
  }

  @Test
  void callsAPdfThatLostItsPagesCorrupt() throws IOException {
    byte[] whole = Files.readAllBytes(RESOLUTION);

    assertEquals("corrupt", reason("cut.pdf", Arrays.copyOf(whole, whole.length / 50)));
  }

  @Test
  void refusesEmptyTinyAndForeignFiles() {
    assertEquals("empty", reason("empty.pdf", new byte[0]));
    assertEquals("unsupported-type", reason("one.pdf", new byte[] {0}));
    assertEquals(
        "unsupported-type", reason("a.gif", "GIF89a......".getBytes(StandardCharsets.US_ASCII)));
    assertEquals("no-text", reason("blank.txt", " \n \n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesMoreThanAHundredMegabytes() {
    assertEquals("too-large", reason("big.txt", new byte[Extractor.LARGEST + 1]));
  }

  @Test
  void refusesMoreTextThanAnyDocumentHas() {
    byte[] text = "word and word ".repeat(800_000).getBytes(StandardCharsets.UTF_8);
    byte[] lines = "\n".repeat(600_000).getBytes(StandardCharsets.UTF_8);

    assertEquals("too-large", reason("long.txt", text));
    assertEquals("too-large", reason("lines.txt", lines));
    assertEquals("too-large", reason("line.txt", Arrays.copyOf(text, 100_001)));
  }

  @Test
  void refusesMarkupThatIsNestedDeeperThanAnyDocument() {
    String akn = "<akomaNtoso>" + "<p>".repeat(1_000_000);
    String html = "<!DOCTYPE html><html><body>" + "<div>".repeat(100_000) + "text";

    assertEquals("too-large", reason("deep.xml", akn.getBytes(StandardCharsets.UTF_8)));
    assertEquals("too-large", reason("deep.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsTagsWithoutEndInLinearTime() {
    byte[] open = ("<akomaNtoso>" + "< ".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    byte[] word =
        ("<akomaNtoso><p " + "a".repeat(5_000_000) + ">").getBytes(StandardCharsets.UTF_8);

    assertEquals("no-text", reason("word.xml", word));
    assertEquals("too-large", reason("open.xml", open));
  }

  @Test
  void followsNoExternalEntity() {
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE akomaNtoso [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
        <akomaNtoso><statement><body><p>Hello &secret;</p></body></statement></akomaNtoso>
        """;

    assertHoldsNot("root:", xml);
  }

  @Test
  void expandsNoEntityBomb() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [");
    xml.append("<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
    }
    xml.append("]><akomaNtoso><statement><body><p>&e29;</p></body></statement></akomaNtoso>");

    assertHoldsNot("haha", xml.toString());
  }

  @Test
  void stopsAZipBomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      HostileFiles.put(zip, "[Content_Types].xml", HostileFiles.CONTENT_TYPES);
      HostileFiles.put(zip, "_rels/.rels", HostileFiles.RELATIONS);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write((HostileFiles.DOCUMENT + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
      byte[] filler = new byte[1 << 20];
      Arrays.fill(filler, (byte) 'a');
      for (int i = 0; i < 64; i++) {
        zip.write(filler);
      }
      zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
    }

    assertEquals("too-large", reason("bomb.docx", bomb.toByteArray()));
  }

  @Test
  void givesUpWhenTimeIsOver() {
    Extractor hurried = Extractor.inThisJvm(OcrMode.OFF, Duration.ofNanos(1));
    ExtractionException failure =
        assertThrows(
            ExtractionException.class,
            () -> hurried.extract("slow.pdf", Files.readAllBytes(RESOLUTION)));

    assertEquals("timeout", failure.reason());
  }

  private Extraction read(Path file) throws IOException, ExtractionException {
    return extractor.extract(file.toString(), Files.readAllBytes(file));
  }

  /** What every format must agree on: the body, without pages. */
  private static List<Block> body(Extraction extraction) {
    return extraction.parts().get(0).blocks().stream()
        .filter(
            block ->
                block.kind() != BlockKind.COVER
                    && block.kind() != BlockKind.TITLE
                    && block.kind() != BlockKind.FOOTNOTE)
        .map(
            block ->
                new Block(
                    block.kind(),
                    block.zone(),
                    block.label(),
                    block.depth(),
                    block.text(),
                    block.lead(),
                    0))
        .toList();
  }

  private String reason(Path file) {
    return assertThrows(ExtractionException.class, () -> read(file)).reason();
  }

  private String reason(String name, byte[] content) {
    return assertThrows(ExtractionException.class, () -> extractor.extract(name, content)).reason();
  }

  /** A hostile file may be refused or read, but never gives what it points at. */
  private void assertHoldsNot(String secret, String xml) {
    String text;
    try {
      text = extractor.extract("evil.xml", xml.getBytes(StandardCharsets.UTF_8)).toString();
    } catch (ExtractionException e) {
      text = e.reason();
    }
    assertEquals(-1, text.indexOf(secret), text);
  }
}
