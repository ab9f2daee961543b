package org.parapolis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.Entry;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Paragraph;
import org.parapolis.report.MentionChange;

/**
 * Which mentions a change of the lexicon gains, loses or codes otherwise. Only paragraphs that hold
 * a form of a changed row are coded, by both lexicons: in all others both see the same words marked
 * in the same way. It may be used by several threads.
 */
public final class LexiconDiff {
  /** Columns that no rule reads. */
  private static final Set<String> REMARKS = Set.of("example", "counterexample", "note");

  private final Pipeline before;
  private final Pipeline after;
  private final Set<String> changedRows;
  private final boolean everything;

  public LexiconDiff(Pipeline before, Pipeline after) {
    this.before = before;
    this.after = after;
    this.changedRows = changedRows(before.lexicon(), after.lexicon());
    this.everything =
        !before.lexicon().wordClasses().equals(after.lexicon().wordClasses())
            || !before.lexicon().setOfType().equals(after.lexicon().setOfType());
  }

  /** Ids of the rows that one of them has alone, or that do not do the same in both. */
  private static Set<String> changedRows(Lexicon before, Lexicon after) {
    Set<Entry> old = new HashSet<>(before.entries().stream().map(LexiconDiff::working).toList());
    Set<Entry> now = new HashSet<>(after.entries().stream().map(LexiconDiff::working).toList());
    Set<String> changed = new HashSet<>();
    old.stream().filter(entry -> !now.contains(entry)).forEach(entry -> changed.add(entry.id()));
    now.stream().filter(entry -> !old.contains(entry)).forEach(entry -> changed.add(entry.id()));
    return changed;
  }

  private static Entry working(Entry entry) {
    Map<String, String> columns = new HashMap<>(entry.columns());
    columns.keySet().removeAll(REMARKS);
    columns.values().removeIf(String::isEmpty);
    return new Entry(entry.id(), entry.table(), entry.form(), columns);
  }

  /** How many rows differ. */
  public int changedRows() {
    return changedRows.size();
  }

  /** Whether the two lexicons can differ on this paragraph. */
  public boolean concerns(Paragraph paragraph) {
    return everything
        || holdsChangedRow(paragraph.text())
        || (!paragraph.chapeau().isEmpty() && holdsChangedRow(paragraph.chapeau()));
  }

  private boolean holdsChangedRow(String text) {
    return holds(before.lexicon().mark(text)) || holds(after.lexicon().mark(text));
  }

  private boolean holds(MarkedText text) {
    return text.hits().stream().anyMatch(hit -> changedRows.contains(hit.entry().id()));
  }

  /** Whether either can find anything in it: the cheap question, to be asked first. */
  public boolean hasTrigger(Paragraph paragraph) {
    return before.lexicon().hasTrigger(paragraph.text())
        || after.lexicon().hasTrigger(paragraph.text());
  }

  /** The changes of one paragraph, in text order. */
  public List<MentionChange> changes(Paragraph paragraph) {
    return CodingDiff.changes(
        paragraph, before.code(List.of(paragraph)), after.code(List.of(paragraph)));
  }
}
