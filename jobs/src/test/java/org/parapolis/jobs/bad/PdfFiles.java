package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.parapolis.jobs.bad.BadCorpus.DOCUMENT;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs that are encrypted, endless, without text, or made to exhaust their reader. */
final class PdfFiles {

  private static final int LONG = 5_000;
  private static final int TOO_LONG = 10_001;
  private static final String A4 = "[0 0 595 842]";
  private static final String FONT =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  private static final String SENTENCE =
      "BT /F1 9 Tf 50 700 Td (The Council encourages local authorities to report to it.) Tj ET\n";

  private PdfFiles() {}

  static void make(BadCorpus corpus) throws IOException {
    for (int bits : List.of(40, 128, 256)) {
      String name = bits + " bits.pdf";
      corpus.add("encrypted-pdf", "to be opened, " + name, locked("user", bits), "encrypted");
      corpus.add("encrypted-pdf", "to be changed, " + name, locked("", bits), DOCUMENT);
    }
    corpus.add("long-pdf", LONG + " pages.pdf", pages(LONG), DOCUMENT);
    corpus.add("long-pdf", TOO_LONG + " pages.pdf", pages(TOO_LONG), "too-large");
    corpus.add("pdf-without-text", "pictures.pdf", pictures(), "no-text");
    corpus.add("pdf-without-text", "blank.pdf", onePage(""), "no-text");
    corpus.add("pdf-without-text", "lines.pdf", onePage("0 0 m 100 100 l S\n"), "no-text");
    makeHostile(corpus);
  }

  private static void makeHostile(BadCorpus corpus) throws IOException {
    String family = "hostile-pdf";
    corpus.add(family, "no page.pdf", file("<< /Type /Pages /Kids [] /Count 0 >>"), "corrupt");
    corpus.add(
        family, "page tree in a ring.pdf", file("<< /Type /Pages /Kids [2 0 R] /Count 1 >>"));
    corpus.add(
        family, "a billion pages.pdf", file("<< /Type /Pages /Kids [] /Count 1000000000 >>"));
    corpus.add(family, "form in a ring.pdf", formInARing());
    corpus.add(family, "nested arrays.pdf", onePage("[".repeat(300_000) + SENTENCE));
    corpus.add(family, "nested dictionaries.pdf", file("<< /A ".repeat(300_000)));
    corpus.add(family, "nested states.pdf", onePage("q ".repeat(1_000_000) + SENTENCE));
    corpus.add(family, "300 MB of blanks.pdf", packed(" ".repeat(1 << 20), 300));
    corpus.add(
        family, "300 MB of text.pdf", packed(SENTENCE.repeat((1 << 20) / SENTENCE.length()), 300));
    corpus.add(
        family,
        "a page of a kilometre.pdf",
        onePage("[0 0 2834645 2834645]", SENTENCE.getBytes(ISO_8859_1), ""),
        DOCUMENT,
        "no-paragraphs");
  }

  private static byte[] locked(String userPassword, int bits) throws IOException {
    try (PDDocument document = Loader.loadPDF(RealFiles.pdf())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      document.protect(policy);
      return saved(document);
    }
  }

  private static byte[] pages(int number) {
    List<String> objects = new ArrayList<>();
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < number; i++) {
      pages.append(4 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Pages /Kids [" + pages + "] /Count " + number + " >>");
    objects.add(FONT);
    for (int i = 1; i <= number; i++) {
      objects.add(page(3 + 2 * i, 3));
      String text =
          "BT /F1 11 Tf 72 600 Td (In year %d the Council met mayors and heard all.) Tj ET";
      objects.add(stream("", text.formatted(i).getBytes(ISO_8859_1)));
    }
    return file(objects.toArray(String[]::new));
  }

  private static byte[] pictures() throws IOException {
    try (PDDocument document = new PDDocument()) {
      BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
      picture.createGraphics().drawString("The General Assembly", 100, 100);
      for (int i = 0; i < 20; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
        }
      }
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] onePage(String content) {
    return onePage(A4, content.getBytes(ISO_8859_1), "");
  }

  private static byte[] packed(String block, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] content = block.getBytes(ISO_8859_1);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, fast, 1 << 16)) {
      for (int i = 0; i < times; i++) {
        packed.write(content);
      }
    } finally {
      fast.end();
    }
    return onePage(A4, bytes.toByteArray(), "/Filter /FlateDecode ");
  }

  private static byte[] onePage(String size, byte[] content, String filter) {
    return file(
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page(4, 5).replace(A4, size),
        stream(filter, content),
        FONT);
  }

  private static String page(int content, int font) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox "
        + A4
        + " /Resources << /Font << /F1 %d 0 R >> >> /Contents %d 0 R >>".formatted(font, content);
  }

  private static byte[] formInARing() {
    String drawing = "/Form 4 0 R";
    return file(
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << "
            + drawing
            + " >> >> /Contents 4 0 R >>",
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << "
                + drawing
                + " >> >> ",
            "/Form Do\n".repeat(3).getBytes(ISO_8859_1)));
  }

  private static String stream(String entries, byte[] content) {
    String text = new String(content, ISO_8859_1);
    return "<< " + entries + "/Length " + text.length() + " >>\nstream\n" + text + "\nendstream";
  }

  /** A file of a catalogue and these objects, numbered from 2; each character is a byte. */
  private static byte[] file(String... objects) {
    List<String> all = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>"));
    all.addAll(List.of(objects));
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < all.size(); i++) {
      places.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(all.size() + 1).append('\n').append(places);
    pdf.append("trailer << /Size ").append(all.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
    return pdf.append(table).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
  }
}
