package org.parapolis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.mention.MentionFinder;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.report.LexiconRow;
import org.parapolis.report.RowUse;

/** Counts how often each row of a lexicon is met; paragraphs may come from several threads. */
public final class RowCounter {
  private final Lexicon lexicon;
  private final MentionFinder finder;
  private final Map<String, LongAdder> seen = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> mentions = new ConcurrentHashMap<>();

  public RowCounter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new MentionFinder(lexicon.wordClasses());
  }

  /** Adds what stands in one paragraph; footnotes are not coded and not counted. */
  public void add(Paragraph paragraph) {
    if (paragraph.section() == Section.FOOTNOTE) {
      return;
    }
    MarkedText text = lexicon.mark(paragraph.text());
    for (Hit hit : text.hits()) {
      count(seen, hit.entry().id());
    }
    if (lexicon.hasTrigger(paragraph.text())) {
      for (Candidate mention : finder.find(text).mentions()) {
        count(mentions, mention.entry().id());
      }
    }
  }

  private static void count(Map<String, LongAdder> counts, String id) {
    counts.computeIfAbsent(id, k -> new LongAdder()).increment();
  }

  /** All rows that are looked for in texts, in file and row order. */
  public List<RowUse> counts() {
    return lexicon.entries().stream()
        .filter(entry -> !entry.table().equals("words"))
        .map(
            entry ->
                new RowUse(
                    new LexiconRow(
                        entry.id(), lexicon.place(entry.id()).orElseThrow(), entry.form()),
                    entry.table(),
                    sum(seen, entry.id()),
                    sum(mentions, entry.id())))
        .toList();
  }

  private static long sum(Map<String, LongAdder> counts, String id) {
    LongAdder count = counts.get(id);
    return count == null ? 0 : count.sum();
  }
}
