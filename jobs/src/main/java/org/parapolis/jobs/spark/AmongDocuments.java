package org.parapolis.jobs.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import org.apache.parquet.filter2.predicate.Statistics;
import org.apache.parquet.filter2.predicate.UserDefinedPredicate;
import org.apache.parquet.io.api.Binary;
import org.parapolis.model.DocumentId;

/** Rows of some documents. Parquet's own test compares each row with every one of them. */
final class AmongDocuments extends UserDefinedPredicate<Binary> implements Serializable {

  private static final long serialVersionUID = 1;

  private final HashSet<Binary> ids = new HashSet<>();

  AmongDocuments(Collection<DocumentId> documents) {
    documents.forEach(document -> ids.add(Binary.fromString(document.value())));
  }

  @Override
  public boolean keep(Binary id) {
    return ids.contains(id);
  }

  @Override
  public boolean canDrop(Statistics<Binary> page) {
    Comparator<Binary> order = page.getComparator();
    return ids.stream()
        .noneMatch(
            id -> order.compare(page.getMin(), id) <= 0 && order.compare(id, page.getMax()) <= 0);
  }

  @Override
  public boolean inverseCanDrop(Statistics<Binary> page) {
    return false;
  }
}
