package org.parapolis.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to hang, fill or break a parser. */
final class HostileFiles {

  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

  private HostileFiles() {}

  /** Forms that draw the next one twice, forty deep: 2^40 operations for a few kilobytes. */
  static byte[] hangingPdf() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    object(pdf, 1, CATALOG);
    object(pdf, 2, PAGES);
    object(
        pdf,
        3,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /XObject << /N 10 0 R >> >> >>");
    object(pdf, 4, "<< /Length 5 >>\nstream\n/N Do\nendstream");
    for (int form = 10; form < 50; form++) {
      object(
          pdf,
          form,
          "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842]"
              + " /Resources << /XObject << /N %d 0 R >> >> /Length 11 >>".formatted(form + 1)
              + "\nstream\n/N Do /N Do\nendstream");
    }
    object(
        pdf,
        50,
        "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 1 >>\nstream\nn\nendstream");
    pdf.append("trailer << /Root 1 0 R /Size 51 >>\n%%EOF\n");
    return pdf.toString().getBytes(ISO_8859_1);
  }

  /** A page whose content is one string, a megabyte in the file and a gigabyte in memory. */
  static byte[] explodingPdf() throws IOException {
    byte[] content = deflated("(", "a".repeat(1 << 20), 1024);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    StringBuilder head = new StringBuilder("%PDF-1.4\n");
    object(head, 1, CATALOG);
    object(head, 2, PAGES);
    object(head, 3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
    head.append(
        "4 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n".formatted(content.length));
    pdf.write(head.toString().getBytes(ISO_8859_1));
    pdf.write(content);
    pdf.write(
        "\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF\n".getBytes(ISO_8859_1));
    return pdf.toByteArray();
  }

  /** A DOCX whose text unpacks to so many megabytes, by a ratio that is no bomb's. */
  static byte[] explodingDocx(int megabytes) throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(docx)) {
      zip.setLevel(Deflater.BEST_SPEED);
      put(zip, "[Content_Types].xml", CONTENT_TYPES);
      put(zip, "_rels/.rels", RELATIONS);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(DOCUMENT.getBytes(UTF_8));
      Random random = new Random(7);
      StringBuilder paragraphs = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        paragraphs
            .append("<w:p><w:r><w:t>a ")
            .append(random.nextInt())
            .append("</w:t></w:r></w:p>");
      }
      byte[] repeated = paragraphs.toString().getBytes(UTF_8);
      for (long written = 0; written < (long) megabytes << 20; written += repeated.length) {
        zip.write(repeated);
      }
      zip.write("</w:body></w:document>".getBytes(UTF_8));
    }
    return docx.toByteArray();
  }

  /** A scan, as PDFs go, on a page of 100,000 points a side. */
  static byte[] hugePage() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    object(pdf, 1, CATALOG);
    object(pdf, 2, PAGES);
    object(pdf, 3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100000 100000] >>");
    pdf.append("trailer << /Root 1 0 R /Size 4 >>\n%%EOF\n");
    return pdf.toString().getBytes(ISO_8859_1);
  }

  private static void object(StringBuilder pdf, int number, String body) {
    pdf.append(number).append(" 0 obj\n").append(body).append("\nendobj\n");
  }

  private static byte[] deflated(String head, String rest, int times) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(new byte[] {0x78, (byte) 0xDA});
    all.write(piece(head));
    byte[] repeated = piece(rest);
    for (int i = 0; i < times; i++) {
      all.write(repeated);
    }
    all.write(new byte[] {3, 0});
    return all.toByteArray();
  }

  /** Of a deflated stream; a full flush lets it stand alone, so that it can be repeated. */
  private static byte[] piece(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(text.getBytes(ISO_8859_1));
    byte[] buffer = new byte[1 << 16];
    int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }

  static final String CONTENT_TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType=
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>""";

  static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Target="word/document.xml" Type=
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
      </Relationships>""";

  static final String DOCUMENT =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body>";

  static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
  }
}
