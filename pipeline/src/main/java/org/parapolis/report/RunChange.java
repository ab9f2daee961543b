package org.parapolis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that moved between two runs.
 *
 * @param before null where it is not known; so {@code after} where nothing moved
 * @param fromDocuments the part by documents that came, went or have another content; null where it
 *     cannot be told
 * @param fromCoding the part by documents that are the same
 * @param causes documents, lexicon, program, settings
 * @param documents ids, those that moved it most first
 */
record RunChange(
    RunNumber number,
    @Nullable Long before,
    @Nullable Long after,
    @Nullable Long fromDocuments,
    @Nullable Long fromCoding,
    List<String> causes,
    List<String> documents,
    String note) {

  RunChange {
    causes = List.copyOf(causes);
    documents = List.copyOf(documents);
  }

  @Nullable Long change() {
    return before == null || after == null ? null : after - before;
  }
}
