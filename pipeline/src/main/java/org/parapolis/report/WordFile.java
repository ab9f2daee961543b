package org.parapolis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document (ECMA-376, WordprocessingML) written from templates: the same view as for the
 * page of HTML, escaped as XML, and the same bytes each time.
 */
final class WordFile {

  /** The first day that a ZIP archive can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private record Part(String name, String template) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("[Content_Types].xml", "content-types"),
          new Part("_rels/.rels", "relationships"),
          new Part("docProps/core.xml", "core"),
          new Part("word/_rels/document.xml.rels", "document-relationships"),
          new Part("word/styles.xml", "styles"),
          new Part("word/footer.xml", "footer"));

  private WordFile() {}

  /**
   * Writes it; the stream stays open.
   *
   * @param template of the text
   * @param view also names {@code title}, {@code run} and the {@code links} to other places
   */
  static void write(OutputStream stream, String template, Map<String, Object> view)
      throws IOException {
    // Not closed but finished: closing it would close the caller's stream.
    ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    for (Part part : PARTS) {
      add(zip, part.name(), "compendium/word/" + part.template(), view);
    }
    add(zip, "word/document.xml", template, view);
    zip.finish();
  }

  private static void add(
      ZipOutputStream zip, String name, String template, Map<String, Object> view)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    // Not closed but flushed: closing it would close the archive.
    Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    Templates.of(template).execute(view, writer);
    writer.flush();
    zip.closeEntry();
  }
}
