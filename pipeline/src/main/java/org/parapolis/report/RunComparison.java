package org.parapolis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Rejection;

/** Finds what moved between a former report and the tables of a run, and why. */
final class RunComparison {

  private final FormerReport former;
  private final SortedMap<RunNumber, NumberMove> moves = new TreeMap<>();
  private final SortedMap<RunNumber, Long> now = new TreeMap<>();

  private RunComparison(FormerReport former) {
    this.former = former;
  }

  /** Sorted by number; empty where nothing differs, what made the numbers neither. */
  static List<RunChange> of(FormerReport former, ReportInput input) {
    Headline headline = Headline.of(input);
    RunComparison comparison = new RunComparison(former);
    comparison.read(input);
    headline.failures().forEach((reason, n) -> comparison.now.put(RunNumber.ofReason(reason), n));
    return comparison.changes(
        RunCauses.between(former, RunInputs.of(input.run(), headline.digest())));
  }

  private void read(ReportInput input) {
    Map<String, Long> excluded = new HashMap<>();
    for (Rejection rejection : input.rejections()) {
      excluded.merge(rejection.document().value(), 1L, Long::sum);
    }
    Map<String, DocumentNumbers> gone = new TreeMap<>(former.documents());
    Iterator<MentionsByDocument.Entry> entries =
        new MentionsByDocument(input.documents(), input.mentions());
    while (entries.hasNext()) {
      DocumentNumbers document = numbers(entries.next(), excluded, input.sets());
      document.numbers().forEach((number, count) -> now.merge(number, count, Long::sum));
      compare(gone.remove(document.id()), document);
    }
    gone.values().forEach(document -> compare(document, null));
  }

  private static DocumentNumbers numbers(
      MentionsByDocument.Entry entry, Map<String, Long> excluded, MentionSets sets) {
    DocumentRow row = entry.row();
    String id = row.document().id().value();
    DocumentNumbers.Counter counter =
        new DocumentNumbers.Counter(
            id, row.document().source().sha256(), row.document().body().name(), row.counts());
    counter.size(row.document().words(), row.paragraphs());
    for (Mention mention : entry.mentions()) {
      counter.mention(mention.type(), mention.citation(), sets);
    }
    counter.excluded(excluded.getOrDefault(id, 0L));
    return counter.numbers();
  }

  private void compare(@Nullable DocumentNumbers before, @Nullable DocumentNumbers after) {
    boolean same = before != null && after != null && before.sha256().equals(after.sha256());
    String id = before != null ? before.id() : Objects.requireNonNull(after).id();
    Set<RunNumber> numbers = new TreeSet<>();
    if (before != null) {
      numbers.addAll(before.numbers().keySet());
    }
    if (after != null) {
      numbers.addAll(after.numbers().keySet());
    }
    for (RunNumber number : numbers) {
      if (former.compared().contains(number.name())) {
        moves
            .computeIfAbsent(number, n -> new NumberMove())
            .add(id, count(before, number), count(after, number), same);
      }
    }
  }

  private static long count(@Nullable DocumentNumbers document, RunNumber number) {
    return document == null ? 0 : document.numbers().getOrDefault(number, 0L);
  }

  private List<RunChange> changes(RunCauses causes) {
    List<RunChange> changes = new ArrayList<>();
    moves.forEach(
        (number, move) -> {
          if (move.moved()) {
            changes.add(move.change(number, causes));
          }
        });
    changes.addAll(wholeChanges(causes));
    if (changes.isEmpty() && causes.any()) {
      List<String> kinds = causes.of(causes.documents(), !causes.coding().isEmpty());
      changes.add(remark("inputs", kinds, "no number moved. " + causes.note()));
    }
    if (!former.problems().isEmpty()) {
      changes.add(remark("report", List.of(), String.join("; ", former.problems())));
    }
    changes.sort(Comparator.comparing(RunChange::number));
    return changes;
  }

  /** Of the numbers that cannot be told document by document. */
  private List<RunChange> wholeChanges(RunCauses causes) {
    Set<RunNumber> numbers = new TreeSet<>(former.totals().keySet());
    if (causes.known()) {
      now.keySet().stream().filter(n -> n.name().equals("failures")).forEach(numbers::add);
    }
    numbers.removeIf(number -> former.compared().contains(number.name()));
    List<RunChange> changes = new ArrayList<>();
    for (RunNumber number : numbers) {
      long before = former.totals().getOrDefault(number, 0L);
      long after = now.getOrDefault(number, 0L);
      if (before != after) {
        List<String> kinds = causes.of(causes.documents(), !causes.coding().isEmpty());
        changes.add(
            new RunChange(number, before, after, null, null, kinds, List.of(), causes.note()));
      }
    }
    return changes;
  }

  private static RunChange remark(String name, List<String> causes, String note) {
    RunNumber number = RunNumber.of(name, RunNumber.ALL_BODIES);
    return new RunChange(number, null, null, null, null, causes, List.of(), note);
  }
}
