package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A folder with the uptake of a file of proposals: two tables, JSON and the page. */
public final class UptakeFolder {

  private static final String ASIDE = ".writing-";

  private final Path folder;

  /**
   * @param folder made where it is missing
   */
  public UptakeFolder(Path folder) {
    this.folder = folder;
  }

  private interface Content {
    void write(UptakeReport report, Writer writer) throws IOException;
  }

  private record Part(String file, Content content) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("uptake.csv", UptakeTable::write),
          new Part("totals.csv", UptakeTable::writeTotals),
          new Part("uptake.json", UptakeJson::write),
          new Part("index.html", UptakePage::write));

  /** Writes every file aside and moves it into place; returns them in the order written. */
  public List<Path> write(UptakeReport report) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (Part part : PARTS) {
      Path aside = folder.resolve(ASIDE + part.file());
      try (Writer writer = Files.newBufferedWriter(aside)) {
        part.content().write(report, writer);
      }
      files.add(
          Files.move(aside, folder.resolve(part.file()), StandardCopyOption.REPLACE_EXISTING));
    }
    return files;
  }
}
