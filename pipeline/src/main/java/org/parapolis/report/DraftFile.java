package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.MentionSets;

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
   * index.html}; a failed write leaves the former ones whole.
   *
   * @param folder made where it is missing
   */
  public void writeFolder(Path folder) throws IOException {
    FolderWriter files = new FolderWriter(folder);
    files.text("paragraphs.csv", writer -> DraftTables.writeParagraphs(history, writer));
    files.text("mentions.csv", this::writeCsv);
    files.text("drafts.json", this::writeJson);
    files.text("index.html", new DraftPage(history, sets)::write);
    files.write();
  }
}
