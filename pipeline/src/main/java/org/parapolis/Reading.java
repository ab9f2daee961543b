package org.parapolis;

import java.util.List;
import org.parapolis.model.Failure;
import org.parapolis.model.Mend;
import org.parapolis.model.StructuredDocument;

/** What one file gave: its documents, the repairs made on the way, and what failed. */
public record Reading(
    List<StructuredDocument> documents, List<Mend> mends, List<Failure> failures) {

  public Reading {
    documents = List.copyOf(documents);
    mends = List.copyOf(mends);
    failures = List.copyOf(failures);
  }
}
