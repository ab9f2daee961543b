package org.parapolis.jobs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as Markdown, printed as they come and kept in a file. */
final class Ledger {

  private final Path file;

  Ledger(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, "");
  }

  void section(String title, String text) {
    add("\n### " + title + "\n" + text + "\n");
  }

  void table(String... headers) {
    add("");
    row((Object[]) headers);
    add(Stream.of(headers).map(header -> "---").collect(Collectors.joining("|", "|", "|")));
  }

  /** Numbers get as many digits as carry something. */
  void row(Object... cells) {
    add(
        Stream.of(cells)
            .map(cell -> cell instanceof Double number ? rounded(number) : cell.toString())
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String rounded(double number) {
    double size = Math.abs(number);
    return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", number);
  }

  private void add(String line) {
    System.out.println(line);
    try {
      Files.write(file, List.of(line), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
