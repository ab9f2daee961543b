package org.parapolis.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.model.Failure;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Sha256;
import org.parapolis.model.SourceFile;

/**
 * A run in a few numbers. Duplicates are counted as such and nowhere else.
 *
 * @param undated documents without a day of adoption: in these numbers, not in the series
 * @param mentions set to count, citations apart
 * @param failures reason to count
 * @param digest SHA-256 over one line a document, digest and path of its file, in the table's order
 */
record Headline(
    long documents,
    long duplicates,
    long undated,
    long words,
    long paragraphs,
    SortedMap<String, Long> mentions,
    long excluded,
    SortedMap<String, Long> failures,
    String digest) {

  Headline {
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
    failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
  }

  static Headline of(ReportInput input) {
    Tally tally = new Tally();
    long duplicates = 0;
    long undated = 0;
    MessageDigest digest = Sha256.begin();
    Iterator<MentionsByDocument.Entry> entries =
        new MentionsByDocument(input.documents(), input.mentions());
    while (entries.hasNext()) {
      MentionsByDocument.Entry entry = entries.next();
      SourceFile source = entry.row().document().source();
      digest.update(
          (source.sha256() + "  " + source.path() + "\n").getBytes(StandardCharsets.UTF_8));
      if (entry.row().counts()) {
        tally.add(entry.row(), entry.mentions(), input.sets());
        undated += entry.row().document().adopted() == null ? 1 : 0;
      } else {
        duplicates++;
      }
    }
    return new Headline(
        tally.documents(),
        duplicates,
        undated,
        tally.words(),
        tally.paragraphs(),
        mentions(tally),
        count(input.rejections()),
        failures(input),
        HexFormat.of().formatHex(digest.digest()));
  }

  private static SortedMap<String, Long> mentions(Tally tally) {
    SortedMap<String, Long> mentions = new TreeMap<>();
    MentionSets.ALL.forEach(set -> mentions.put(set, tally.hits(set).mentions()));
    return mentions;
  }

  private static SortedMap<String, Long> failures(ReportInput input) {
    SortedMap<String, Long> failures = new TreeMap<>();
    for (Failure failure : input.failures()) {
      failures.merge(failure.reason(), 1L, Long::sum);
    }
    return failures;
  }

  private static long count(Iterable<?> rows) {
    long count = 0;
    for (Iterator<?> i = rows.iterator(); i.hasNext(); i.next()) {
      count++;
    }
    return count;
  }

  long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }
}
