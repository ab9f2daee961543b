package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.mention.MentionFinder;
import org.parapolis.model.Candidate;
import org.parapolis.model.Entry;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;

/** What every row of the lexicon says it finds and does not find, run through the real matcher. */
class LexiconExamplesTest {
  private static final Path FOLDER = Path.of("../lexicons");

  /** Tables that hold no examples: their rows are small words without a context of their own. */
  private static final Set<String> WITHOUT_EXAMPLES = Set.of("words");

  /** A modifier this many words before the end of a mention may belong to its series. */
  private static final int LONGEST_SERIES = 14;

  private final LexiconFiles files = LexiconFiles.read(FOLDER);
  private final Lexicon lexicon = Lexicon.compile(files, "en");
  private final MentionFinder finder = new MentionFinder(lexicon.wordClasses());

  @Test
  void everyRowFindsItsExampleAndNotItsCounterexample() {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (Entry entry : lexicon.entries()) {
      if (!WITHOUT_EXAMPLES.contains(entry.table())) {
        rows++;
        check(entry, wrong);
      }
    }
    assertFalse(rows == 0);
    assertEquals("", String.join("\n", wrong));
  }

  private void check(Entry entry, List<String> wrong) {
    String example = entry.get("example");
    String counterexample = entry.get("counterexample");
    if (example.isEmpty() || counterexample.isEmpty()) {
      wrong.add(place(entry) + ": needs an example and a counterexample");
      return;
    }
    if (!shows(entry, lexicon.mark(example))) {
      wrong.add(place(entry) + ": does not find its example: " + example);
    }
    if (shows(entry, lexicon.mark(counterexample))) {
      wrong.add(place(entry) + ": finds its counterexample: " + counterexample);
    }
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

  /** File and line of a row, as an editor understands them. */
  private String place(Entry entry) {
    for (Map.Entry<String, String> file : files.byName().entrySet()) {
      List<String> lines = file.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(entry.id() + "\t")) {
          return file.getKey() + ":" + (i + 1) + ": " + entry.id();
        }
      }
    }
    return entry.id();
  }
}
