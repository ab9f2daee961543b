package org.parapolis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Proposal;

/**
 * Proposed language as people keep it. A sheet (CSV with commas, semicolons or tabs, its columns
 * named in the first row) has one proposal a row and needs only the column {@code text}. In a plain
 * text, blank lines part the proposals; without any, every line is one.
 */
public final class ProposalFile {

  static final List<String> COLUMNS =
      List.of(
          "proposal_id",
          "proponent",
          "process",
          "target_symbol",
          "target_paragraph",
          "text",
          "must_terms",
          "strength_asked",
          "date");

  /** A number, a letter or a bullet in front, as lists of suggested language have them. */
  private static final Pattern LABEL =
      Pattern.compile("^(?:\\(?(?:\\d{1,3}|[a-z]{1,2}|[ivx]{1,5})[.)]|[-*•–])\\s+");

  private ProposalFile() {}

  /**
   * Reads a sheet.
   *
   * @throws InputFormatException where it is not CSV
   * @throws IllegalArgumentException where a row is wrong, with file and row
   */
  public static List<Proposal> sheet(Path file) throws IOException {
    List<String[]> rows = Sheet.rows(file);
    List<Proposal> proposals = new ArrayList<>();
    List<String> columns = List.of();
    int row = 0;
    try {
      for (String[] cells : rows) {
        row++;
        if (row == 1) {
          columns = columns(cells);
        } else if (!String.join("", cells).isBlank()) {
          proposals.add(proposal(named(columns, cells), row));
        }
      }
      return checked(proposals);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": row " + row + ": " + e.getMessage(), e);
    }
  }

  private static List<String> columns(String[] cells) {
    List<String> columns =
        Arrays.stream(cells).map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            "there is no column \"%s\"; the columns are %s."
                .formatted(column, String.join(", ", COLUMNS)));
      }
    }
    if (!columns.contains("text")) {
      throw new IllegalArgumentException("there is no column \"text\"; it must not be missing.");
    }
    return columns;
  }

  private static Map<String, String> named(List<String> columns, String[] cells) {
    if (cells.length > columns.size()) {
      throw new IllegalArgumentException(
          "%d cells under %d columns; put a text with commas in quotation marks."
              .formatted(cells.length, columns.size()));
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(columns.get(i), Cells.unguarded(cells[i]).strip());
    }
    return row;
  }

  private static Proposal proposal(Map<String, String> row, int number) {
    String id = row.getOrDefault("proposal_id", "");
    String text = unlabelled(row.getOrDefault("text", ""));
    if (text.isEmpty()) {
      throw new IllegalArgumentException("there is no text.");
    }
    return new Proposal(
        id.isEmpty() ? String.valueOf(number - 1) : id,
        row.getOrDefault("proponent", ""),
        row.getOrDefault("process", ""),
        row.getOrDefault("target_symbol", ""),
        row.getOrDefault("target_paragraph", ""),
        text,
        Arrays.stream(row.getOrDefault("must_terms", "").split(";", -1))
            .map(String::strip)
            .filter(term -> !term.isEmpty())
            .toList(),
        strength(row.getOrDefault("strength_asked", "")),
        date(row.getOrDefault("date", "")));
  }

  private static @Nullable Integer strength(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (!cell.matches("[0-5]")) {
      throw new IllegalArgumentException("strength_asked \"" + cell + "\" is not 0 to 5.");
    }
    return Integer.valueOf(cell);
  }

  private static @Nullable LocalDate date(String cell) {
    try {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("date \"" + cell + "\" is no day as in 2024-09-22.", e);
    }
  }

  private static List<Proposal> checked(List<Proposal> proposals) {
    Set<String> ids = new HashSet<>();
    for (Proposal proposal : proposals) {
      if (!ids.add(proposal.id())) {
        throw new IllegalArgumentException(
            "proposal_id \"" + proposal.id() + "\" stands there twice.");
      }
    }
    return List.copyOf(proposals);
  }

  /** Reads a plain text. */
  public static List<Proposal> text(Path file) throws IOException {
    String content = TextFile.read(file).strip();
    boolean blank = content.lines().anyMatch(String::isBlank);
    // Atomic, lest the end of a line on Windows pass for two ends with a blank line between them.
    return numbered(List.of(content.split(blank ? "(?>\\R)\\s*(?>\\R)" : "\\R", -1)));
  }

  /** Texts as proposals numbered from 1; empty ones are passed over. */
  public static List<Proposal> numbered(List<String> texts) {
    List<Proposal> proposals = new ArrayList<>();
    for (String text : texts) {
      String plain = unlabelled(text);
      if (!plain.isEmpty()) {
        proposals.add(Proposal.of(String.valueOf(proposals.size() + 1), plain));
      }
    }
    return List.copyOf(proposals);
  }

  private static String unlabelled(String text) {
    return LABEL.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
  }
}
