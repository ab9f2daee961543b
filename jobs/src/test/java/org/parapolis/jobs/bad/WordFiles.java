package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.parapolis.jobs.bad.BadCorpus.DOCUMENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word files that unpack to what no memory holds, nest without end, lack parts or point elsewhere.
 */
final class WordFiles {

  private static final String BODY = "word/document.xml";

  private final BadCorpus corpus;
  private final Outside outside;

  private WordFiles(BadCorpus corpus, Outside outside) {
    this.corpus = corpus;
    this.outside = outside;
  }

  static void make(BadCorpus corpus, Outside outside) throws IOException {
    WordFiles files = new WordFiles(corpus, outside);
    files.makeBombs();
    files.makeNested();
    files.makePointing();
    files.makeIncomplete();
    corpus.add("encrypted-docx", "to be opened.docx", locked(), "encrypted");
  }

  private void makeBombs() throws IOException {
    String text = parts().get(BODY);
    int end = text.lastIndexOf("</w:body>");
    String paragraph = "<w:p><w:r><w:t>" + "0".repeat(1 << 20) + "</w:t></w:r></w:p>";
    add("zip-bomb", "300 MB of zeros.docx", BODY, text.substring(0, end), paragraph, 300);
    add("zip-bomb", "300 MB of blanks.docx", BODY, text, " ".repeat(1 << 20), 300);
    add("zip-bomb", "in the styles.docx", "word/styles.xml", "<w:styles>", paragraph, 200);
    add(
        "zip-bomb",
        "a comment of 200 MB.docx",
        BODY,
        text.substring(0, end) + "<!--",
        "zero".repeat(1 << 18),
        200);
    byte[] archive = zip(Map.of("bomb", "0".repeat(10 << 20)));
    for (int i = 0; i < 20; i++) {
      archive = zip(Map.of("inner.zip", new String(archive, ISO_8859_1)));
    }
    corpus.add("zip-bomb", "archives in archives.docx", archive, "unsupported-type");
  }

  private void add(String family, String name, String part, String head, String block, int times)
      throws IOException {
    byte[] bytesOfBlock = block.getBytes(ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (var entry : parts().entrySet()) {
        begin(zip, entry.getKey());
        boolean swollen = entry.getKey().equals(part);
        zip.write((swollen ? head : entry.getValue()).getBytes(ISO_8859_1));
        for (int i = 0; swollen && i < times; i++) {
          zip.write(bytesOfBlock);
        }
        zip.closeEntry();
      }
    }
    corpus.add(family, name, bytes.toByteArray(), "too-large", "corrupt");
  }

  private void makeNested() throws IOException {
    String family = "nested-docx";
    String table = "<w:tbl><w:tr><w:tc>";
    corpus.add(family, "tables.docx", with(inBody(table.repeat(100_000))));
    corpus.add(
        family,
        "tables with their ends.docx",
        with(inBody(table.repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000))));
    corpus.add(family, "controls.docx", with(inBody("<w:sdt><w:sdtContent>".repeat(300_000))));
    corpus.add(family, "unknown elements.docx", with(inBody("<x>".repeat(1_000_000))));
  }

  /** Entities in every part that a reader parses, links to elsewhere, names that climb out. */
  private void makePointing() throws IOException {
    for (String part : parts().keySet()) {
      if (part.endsWith(".xml") || part.endsWith(".rels")) {
        String name = "entity in " + part.replace('/', ' ') + ".docx";
        Map<String, String> parts = parts();
        parts.put(part, outside.withEntities(parts.get(part)));
        corpus.add("entity-docx", name, zip(parts));
        parts.put(part, EntityBomb.in(parts().get(part)));
        corpus.add("entity-bomb-docx", name, zip(parts));
      }
    }
    Map<String, String> parts = parts();
    String relations = "word/_rels/document.xml.rels";
    String relation =
        "<Relationship Id=\"far%d\" TargetMode=\"External\" Target=\"%s\" Type=\""
            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>";
    String links =
        relation.formatted(1, outside.address(), "attachedTemplate")
            + relation.formatted(2, outside.address(), "image")
            + relation.formatted(3, outside.secret().toUri(), "subDocument");
    parts.computeIfPresent(
        relations, (name, xml) -> xml.replace("</Relationships>", links + "</Relationships>"));
    corpus.add("pointing-docx", "links.docx", zip(parts), DOCUMENT);
    Map<String, String> climbing = parts();
    climbing.put("../../../climbed.txt", "climbed");
    climbing.put("/climbed.txt", "climbed");
    corpus.add("pointing-docx", "names that climb.docx", zip(climbing));
  }

  private void makeIncomplete() throws IOException {
    for (String part : parts().keySet()) {
      Map<String, String> parts = parts();
      parts.remove(part);
      corpus.add("incomplete-docx", "without " + part.replace('/', ' ') + ".docx", zip(parts));
    }
    Map<String, String> crowd = parts();
    for (int i = 0; i < 50_000; i++) {
      crowd.put("word/media/" + i, "");
    }
    corpus.add("incomplete-docx", "with 50,000 parts.docx", zip(crowd));
  }

  private static byte[] locked() throws IOException {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream stream = encryptor.getDataStream(container)) {
        stream.write(RealFiles.docx());
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  /** The parts by name; each character is a byte. */
  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(RealFiles.docx()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), ISO_8859_1));
      }
    }
    return parts;
  }

  private static String inBody(String markup) throws IOException {
    return parts().get(BODY).replace("<w:body>", "<w:body>" + markup);
  }

  private static byte[] with(String body) throws IOException {
    Map<String, String> parts = parts();
    parts.put(BODY, body);
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        begin(zip, part.getKey());
        zip.write(part.getValue().getBytes(ISO_8859_1));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
  }
}
