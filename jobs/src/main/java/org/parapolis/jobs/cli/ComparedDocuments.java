package org.parapolis.jobs.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parapolis.index.Count;
import org.parapolis.index.Facet;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Symbol;
import org.parapolis.report.DocumentRow;

/** The documents of a run that proposals are compared with. */
final class ComparedDocuments {

  /** Each is held in memory, cut into words. */
  private static final int AT_MOST = 500;

  private final List<DocumentRow> rows;
  private final ParagraphIndex index;

  ComparedDocuments(StoredTables tables, ParagraphIndex index) {
    this.rows = tables.documents().stream().filter(row -> row.duplicateOf() == null).toList();
    this.index = index;
  }

  /**
   * The documents of these symbols, drafts too, and the adopted ones that answer these queries;
   * each once, in the order named.
   *
   * @throws WrongInput where nothing is meant by one of them, or too much
   */
  List<DocumentRow> of(List<String> wanted) {
    Map<DocumentId, DocumentRow> found = new LinkedHashMap<>();
    for (String one : wanted) {
      for (DocumentRow row : bySymbol(one).map(List::of).orElseGet(() -> byQuery(one))) {
        found.put(row.document().id(), row);
      }
    }
    return new ArrayList<>(found.values());
  }

  private Optional<DocumentRow> bySymbol(String wanted) {
    Optional<DocumentRow> found =
        rows.stream().filter(row -> row.document().isCalled(wanted)).findFirst();
    if (found.isEmpty() && Symbol.parse(wanted.toUpperCase(Locale.ROOT)).isPresent()) {
      throw NearestNames.missing(wanted, rows.stream().map(row -> row.document().id()).toList());
    }
    return found;
  }

  private List<DocumentRow> byQuery(String query) {
    Set<String> ids =
        index.counts(SearchRequest.of(query), Facet.DOCUMENT).stream()
            .map(Count::value)
            .collect(Collectors.toSet());
    List<DocumentRow> found =
        rows.stream()
            .filter(row -> ids.contains(row.document().id().value()))
            .filter(row -> row.document().kind().isAdopted())
            .toList();
    if (found.isEmpty()) {
      throw new WrongInput("no adopted text of the run answers \"" + query + "\".");
    }
    if (found.size() > AT_MOST) {
      throw new WrongInput(
          "%d adopted texts answer \"%s\"; narrow it to %d at most."
              .formatted(found.size(), query, AT_MOST));
    }
    return found;
  }
}
