package org.parapolis.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    Files.createDirectories(folder);
    file(
        "families.csv",
        writer -> csv(LineageTables.FAMILIES, LineageTables.members(findings.families()), writer));
    file("novelty.csv", writer -> csv(LineageTables.NOVELTY, findings.novelties(), writer));
    file("losses.csv", writer -> csv(LineageTables.LOSSES, findings.fates(), writer));
    file("lineage.json", writer -> json.write(findings, writer));
    file("index.html", writer -> page.write(findings, writer));
  }

  private static <R> void csv(List<Column<R>> columns, List<R> rows, Writer writer)
      throws IOException {
    Csv.write(columns, rows.iterator(), writer);
  }

  private interface Content {
    void to(Writer writer) throws IOException;
  }

  private void file(String name, Content content) throws IOException {
    Path aside = folder.resolve(".writing-" + name);
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(aside)) {
        content.to(writer);
      }
      Files.move(aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
