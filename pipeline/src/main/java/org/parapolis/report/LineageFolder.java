package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.parapolis.model.LineageFindings;

/**
 * Writes lineages into a folder: {@code families.csv}, {@code novelty.csv}, {@code losses.csv}, the
 * same as {@code lineage.json}, and {@code index.html} for people.
 */
public final class LineageFolder {

  private final Path folder;

  /**
   * @param folder made where it is missing
   */
  public LineageFolder(Path folder) {
    this.folder = folder;
  }

  /** Each file is written aside first, so that a stopped program leaves the former ones whole. */
  public void write(LineageFindings findings, LineagePage page, LineageJson json)
      throws IOException {
    FolderWriter files = new FolderWriter(folder);
    files.text(
        "families.csv",
        writer -> csv(LineageTables.FAMILIES, LineageTables.members(findings.families()), writer));
    files.text("novelty.csv", writer -> csv(LineageTables.NOVELTY, findings.novelties(), writer));
    files.text("losses.csv", writer -> csv(LineageTables.LOSSES, findings.fates(), writer));
    files.text("lineage.json", writer -> json.write(findings, writer));
    files.text("index.html", writer -> page.write(findings, writer));
    files.write();
  }

  private static <R> void csv(List<Column<R>> columns, List<R> rows, Writer writer)
      throws IOException {
    Csv.write(columns, rows.iterator(), writer);
  }
}
