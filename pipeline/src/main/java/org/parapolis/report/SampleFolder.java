package org.parapolis.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.parapolis.model.GoldParagraph;

/**
 * What coders get: the paragraphs as gold JSON Lines, as a sheet and as tasks of Label Studio with
 * its configuration. Beside them, not for coders, which stratum each paragraph is from and how the
 * strata were drawn.
 */
public final class SampleFolder {

  private final Path folder;

  /**
   * @param folder made where it is missing
   */
  public SampleFolder(Path folder) {
    this.folder = folder;
  }

  /** One paragraph and the stratum it was drawn from. */
  public record Drawn(GoldParagraph paragraph, String document, String address, String stratum) {}

  /** A stratum, its size in the run and what was drawn of it. */
  public record Stratum(String name, int paragraphs, int drawn) {}

  /** Writes all files. */
  public void write(CodingScheme scheme, List<Drawn> drawn, List<Stratum> strata)
      throws IOException {
    List<GoldParagraph> paragraphs = drawn.stream().map(Drawn::paragraph).toList();
    FolderWriter files = new FolderWriter(folder);
    files.text("paragraphs.jsonl", writer -> new GoldJson().write(writer, paragraphs));
    files.text("coding.csv", writer -> new CodingSheet(scheme).writeBlank(writer, paragraphs));
    files.text("label-studio.json", writer -> new LabelStudio().writeBlank(writer, paragraphs));
    files.text("label-studio.xml", writer -> writer.write(new LabelConfig(scheme).xml()));
    files.text(
        "drawn.csv",
        writer ->
            table(
                writer,
                List.of("id", "document", "address", "stratum"),
                drawn.stream()
                    .map(d -> List.of(d.paragraph().id(), d.document(), d.address(), d.stratum()))
                    .toList()));
    files.text(
        "strata.csv",
        writer ->
            table(
                writer,
                List.of("stratum", "paragraphs", "drawn"),
                strata.stream()
                    .map(s -> List.of(s.name(), "" + s.paragraphs(), "" + s.drawn()))
                    .toList()));
    files.write();
  }

  private static void table(Writer writer, List<String> header, List<List<String>> rows)
      throws IOException {
    SequenceWriter lines =
        new CsvMapper().writer(CsvSchema.emptySchema().withLineSeparator("\n")).writeValues(writer);
    lines.write(header.toArray(String[]::new));
    for (List<String> row : rows) {
      lines.write(row.toArray(String[]::new));
    }
    lines.flush();
  }
}
