package org.parapolis.report;

import java.io.IOException;
import java.nio.file.Path;

/** A folder with the uptake of a file of proposals: two tables, JSON and the page. */
public final class UptakeFolder {

  private final Path folder;

  /**
   * @param folder made where it is missing
   */
  public UptakeFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes {@code uptake.csv}, {@code totals.csv}, {@code uptake.json} and {@code index.html}. */
  public void write(UptakeReport report) throws IOException {
    FolderWriter files = new FolderWriter(folder);
    files.text("uptake.csv", writer -> UptakeTable.write(report, writer));
    files.text("totals.csv", writer -> UptakeTable.writeTotals(report, writer));
    files.text("uptake.json", writer -> UptakeJson.write(report, writer));
    files.text("index.html", writer -> UptakePage.write(report, writer));
    files.write();
  }
}
