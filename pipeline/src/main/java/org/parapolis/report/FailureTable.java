package org.parapolis.report;

import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import org.parapolis.model.Failure;

/** {@code failures.csv}: what could not be read, so that nothing vanishes. */
final class FailureTable {

  static final Table<Failure> TABLE =
      new Table<>(
          "failures",
          "Files and documents that could not be read to their end, and why.",
          List.of(),
          List.of(
              new Column<>("source", STRING, "Path of the file", Failure::source),
              new Column<>("stage", STRING, "extract, structure or mentions", Failure::stage),
              new Column<>("reason", STRING, "Short stable code", Failure::reason),
              new Column<>("detail", STRING, "One sentence for a person", Failure::detail)),
          input -> input.failures().iterator());

  private FailureTable() {}
}
