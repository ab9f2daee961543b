package org.parapolis.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parapolis.model.DraftHistory;

/** The history of a text for programs and for people to read. */
public final class DraftFile {

  private final DraftHistory history;
  private final MentionSets sets;

  public DraftFile(DraftHistory history, MentionSets sets) {
    this.history = history;
    this.sets = sets;
  }

  /** One row a mention and version; the writer stays open. */
  public void writeCsv(Writer writer) throws IOException {
    DraftTables.writeMentions(history, sets, writer);
  }

  /** Everything; the writer stays open. */
  public void writeJson(Writer writer) throws IOException {
    new DraftJson(sets).write(history, writer);
  }

  /**
   * Writes {@code paragraphs.csv}, {@code mentions.csv}, {@code drafts.json} and {@code
   * index.html}, once all of them are made.
   *
   * @param folder made where it is missing
   */
  public void writeFolder(Path folder) throws IOException {
    StringWriter paragraphs = new StringWriter();
    DraftTables.writeParagraphs(history, paragraphs);
    StringWriter mentions = new StringWriter();
    writeCsv(mentions);
    StringWriter json = new StringWriter();
    writeJson(json);
    StringWriter page = new StringWriter();
    new DraftPage(history, sets).write(page);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("paragraphs.csv"), paragraphs.toString());
    Files.writeString(folder.resolve("mentions.csv"), mentions.toString());
    Files.writeString(folder.resolve("drafts.json"), json.toString());
    Files.writeString(folder.resolve("index.html"), page.toString());
  }
}
