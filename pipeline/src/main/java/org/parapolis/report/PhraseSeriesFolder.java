package org.parapolis.report;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Yearly curves as files: {@code series.csv}, {@code series.json}, {@code series.vl.json} (a
 * picture of {@code series.csv} in Vega-Lite) and {@code index.html}, which needs none of them.
 */
public final class PhraseSeriesFolder {

  private final Path folder;

  /**
   * @param folder made where it is missing; other files in it are left alone
   */
  public PhraseSeriesFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes all four; a failed write leaves the former ones whole. */
  public void write(PhraseSeries series) throws IOException {
    FolderWriter files = new FolderWriter(folder);
    files.text("series.csv", series::writeCsv);
    files.text("series.json", series::writeJson);
    files.text("series.vl.json", writer -> writer.write(PhraseSeriesPage.picture()));
    files.text("index.html", new PhraseSeriesPage(series)::write);
    files.write();
  }
}
