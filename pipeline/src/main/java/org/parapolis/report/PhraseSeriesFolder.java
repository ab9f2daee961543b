package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Yearly curves as files: {@code series.csv}, {@code series.json}, {@code series.vl.json} (a
 * picture of {@code series.csv} in Vega-Lite) and {@code index.html}, which needs none of them.
 */
public final class PhraseSeriesFolder {

  private static final String ASIDE = ".writing-";

  private interface Content {
    void to(Writer writer) throws IOException;
  }

  private final Path folder;

  /**
   * @param folder made where it is missing; other files in it are left alone
   */
  public PhraseSeriesFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes every file aside first, so that a failed write leaves the former ones whole. */
  public void write(PhraseSeries series) throws IOException {
    Map<String, Content> files = new LinkedHashMap<>();
    files.put("series.csv", series::writeCsv);
    files.put("series.json", series::writeJson);
    files.put("series.vl.json", writer -> writer.write(PhraseSeriesPage.picture()));
    files.put("index.html", new PhraseSeriesPage(series)::write);
    Files.createDirectories(folder);
    try {
      for (Map.Entry<String, Content> file : files.entrySet()) {
        try (Writer writer = Files.newBufferedWriter(aside(file.getKey()))) {
          file.getValue().to(writer);
        }
      }
      for (String file : files.keySet()) {
        Files.move(aside(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (String file : files.keySet()) {
        Files.deleteIfExists(aside(file));
      }
    }
  }

  private Path aside(String file) {
    return folder.resolve(ASIDE + file);
  }
}
