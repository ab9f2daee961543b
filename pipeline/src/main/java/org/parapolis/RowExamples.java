package org.parapolis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.mention.Findings;
import org.parapolis.mention.MentionFinder;
import org.parapolis.model.Candidate;
import org.parapolis.model.Entry;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;

/** What every row of a lexicon says it finds and does not find, run through the real matcher. */
public final class RowExamples {
  /** Tables that hold no examples: their rows are small words without a context of their own. */
  private static final Set<String> WITHOUT_EXAMPLES = Set.of("words");

  /** A modifier this many words before the end of a mention may belong to its series. */
  private static final int LONGEST_SERIES = 14;

  private final Lexicon lexicon;
  private final MentionFinder finder;

  public RowExamples(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new MentionFinder(lexicon.wordClasses());
  }

  /** The rows that have examples, in file and row order. */
  public List<Entry> rows() {
    return lexicon.entries().stream()
        .filter(entry -> !WITHOUT_EXAMPLES.contains(entry.table()))
        .toList();
  }

  /** Every row that misses its example or finds its counterexample, as "file:line: id: what". */
  public List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    rows().forEach(entry -> check(entry, mistakes));
    return mistakes;
  }

  private void check(Entry entry, List<String> mistakes) {
    String row = lexicon.place(entry.id()).orElseThrow() + ": " + entry.id() + ": ";
    String example = entry.get("example");
    String counterexample = entry.get("counterexample");
    if (example.isEmpty() || counterexample.isEmpty()) {
      mistakes.add(row + "needs an example and a counterexample");
      return;
    }
    if (!shows(entry, lexicon.mark(example))) {
      mistakes.add(row + "does not find its example: " + example + instead(example));
    }
    if (shows(entry, lexicon.mark(counterexample))) {
      mistakes.add(row + "finds its counterexample: " + counterexample);
    }
  }

  /** What else is found or rejected there, which is mostly the cause. */
  private String instead(String example) {
    MarkedText text = lexicon.mark(example);
    Findings findings = finder.find(text);
    List<String> others = new ArrayList<>();
    findings.mentions().forEach(found -> others.add(quoted(found, example) + " is found"));
    findings
        .rejected()
        .forEach(no -> others.add(quoted(no.candidate(), example) + " is rejected: " + no.rule()));
    return others.isEmpty() ? "" : " (but " + String.join("; ", others) + ")";
  }

  private static String quoted(Candidate candidate, String text) {
    return "\"" + candidate.span().of(text) + "\" by " + candidate.entry().id();
  }

  /** Whether the row does in this text what rows of its table are for. */
  private boolean shows(Entry entry, MarkedText text) {
    return switch (entry.table()) {
      case "terms", "networks", "names", "heads" -> isMentioned(entry, text);
      case "modifiers" -> isInSeries(entry, text);
      case "exclusions" ->
          finder.find(text).rejected().stream()
              .anyMatch(rejected -> rejected.rule().endsWith(":" + entry.id()));
      case "operative-verbs", "preambular-phrases" -> opens(entry, text);
      default -> text.hits().stream().anyMatch(hit -> hit.entry().id().equals(entry.id()));
    };
  }

  private boolean isMentioned(Entry entry, MarkedText text) {
    return finder.find(text).mentions().stream()
        .anyMatch(mention -> mention.entry().id().equals(entry.id()));
  }

  private boolean isInSeries(Entry entry, MarkedText text) {
    for (Candidate mention : finder.find(text).mentions()) {
      for (Hit hit : text.of("modifiers")) {
        if (mention.entry().table().equals("heads")
            && hit.entry().id().equals(entry.id())
            && hit.last() <= mention.last()
            && mention.last() - hit.first() <= LONGEST_SERIES) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no longer phrase opens the text. */
  private static boolean opens(Entry entry, MarkedText text) {
    int longest =
        text.of(entry.table()).stream()
            .filter(hit -> hit.first() == 0)
            .mapToInt(Hit::length)
            .max()
            .orElse(0);
    return text.of(entry.table()).stream()
        .anyMatch(
            hit ->
                hit.first() == 0 && hit.length() == longest && hit.entry().id().equals(entry.id()));
  }
}
