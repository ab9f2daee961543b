package org.parapolis.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parapolis.model.Address;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;

/** Counts over a group of documents: its size, and what each set of mentions has in it. */
final class Tally {

  /** What one set has: mentions, and the paragraphs and documents that hold at least one. */
  record Hits(long mentions, long paragraphs, long documents) {

    static final Hits NONE = new Hits(0, 0, 0);

    Hits plus(Hits other) {
      return new Hits(
          mentions + other.mentions, paragraphs + other.paragraphs, documents + other.documents);
    }
  }

  private final Map<String, Hits> hits = new TreeMap<>();
  private long documents;
  private long words;
  private long paragraphs;

  void add(DocumentRow row, List<Mention> mentions, MentionSets sets) {
    documents++;
    words += row.document().words();
    paragraphs += row.paragraphs();
    for (String set : MentionSets.ALL) {
      long found = 0;
      Set<Address> addresses = new HashSet<>();
      for (Mention mention : mentions) {
        if (sets.counting(mention).contains(set)) {
          found++;
          addresses.add(mention.address());
        }
      }
      if (found > 0) {
        hits.merge(set, new Hits(found, addresses.size(), 1), Hits::plus);
      }
    }
  }

  Hits hits(String set) {
    return hits.getOrDefault(set, Hits.NONE);
  }

  long documents() {
    return documents;
  }

  long words() {
    return words;
  }

  long paragraphs() {
    return paragraphs;
  }
}
