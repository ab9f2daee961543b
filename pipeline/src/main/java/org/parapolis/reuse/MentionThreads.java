package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Assignment;
import org.parapolis.model.CodeShift;
import org.parapolis.model.DraftVersion;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionStep;
import org.parapolis.model.MentionThread;
import org.parapolis.model.NormalText;
import org.parapolis.model.Paragraph;
import org.parapolis.model.ParagraphStep;
import org.parapolis.model.ParagraphThread;
import org.parapolis.model.PathStep;

/**
 * Follows mentions over versions. A mention is the same where it stands in the same paragraph (or
 * in one that this was split or merged into) and its words became words of the other; failing that,
 * where the same words moved within the paragraph, or others stand in their very place.
 */
final class MentionThreads {

  private static final long ALIGNED = 1_000_000;
  private static final long SAME_WORDS = 1_000;
  private static final long REPLACED = 10;
  private static final long SAME_TYPE = 1;

  /** A mention so far, as it stood last. */
  private static final class Strand {
    final List<MentionStep> steps = new ArrayList<>();
    Mention mention;
    Paragraph paragraph;
    int paragraphThread;

    Strand(Placed first) {
      mention = first.mention;
      paragraph = first.paragraph;
      paragraphThread = first.thread;
    }

    PathStep latest() {
      return steps.get(steps.size() - 1).step();
    }
  }

  /** A mention of a version, with its paragraph and the number of the paragraph's thread. */
  private record Placed(Mention mention, Paragraph paragraph, int thread) {}

  private record Texts(String older, String newer) {}

  private final List<ParagraphThread> paragraphs;
  private final CodeShifts shifts;
  private final List<Strand> threads = new ArrayList<>();

  private MentionThreads(List<ParagraphThread> paragraphs, CodeShifts shifts) {
    this.paragraphs = paragraphs;
    this.shifts = shifts;
  }

  /** The threads in the order of their paragraphs' threads. */
  static List<MentionThread> of(
      List<DraftVersion> versions, List<ParagraphThread> paragraphs, CodeShifts shifts) {
    MentionThreads following = new MentionThreads(paragraphs, shifts);
    for (int version = 0; version < versions.size(); version++) {
      following.add(version, versions.get(version).mentions());
    }
    following.threads.sort(
        (a, b) ->
            a.paragraphThread != b.paragraphThread
                ? Integer.compare(a.paragraphThread, b.paragraphThread)
                : a.mention.span().compareTo(b.mention.span()));
    List<MentionThread> threads = new ArrayList<>();
    for (Strand thread : following.threads) {
      threads.add(new MentionThread(threads.size() + 1, thread.steps));
    }
    return threads;
  }

  private void add(int version, List<Mention> mentions) {
    List<Placed> placed = placed(version, mentions);
    Map<Texts, WordAlignment> alignments = new HashMap<>();
    long[][] weights = new long[threads.size()][placed.size()];
    for (int i = 0; i < threads.size(); i++) {
      for (int j = 0; j < placed.size(); j++) {
        if (goesOnIn(threads.get(i), placed.get(j), version)) {
          weights[i][j] = weight(threads.get(i), placed.get(j), alignments);
        }
      }
    }
    int[] threadOf = Assignment.heaviest(weights, placed.size());
    for (int j = 0; j < placed.size(); j++) {
      if (threadOf[j] < 0) {
        begin(version, placed.get(j));
      } else {
        goOn(threads.get(threadOf[j]), placed.get(j));
      }
    }
    for (Strand thread : threads) {
      if (thread.steps.size() == version) {
        thread.steps.add(new MentionStep(thread.latest().next(false), null, null, List.of()));
      }
    }
  }

  private List<Placed> placed(int version, List<Mention> mentions) {
    Map<Address, Placed> known = new HashMap<>();
    List<Placed> placed = new ArrayList<>();
    for (Mention mention : mentions) {
      Placed place =
          known.computeIfAbsent(mention.address(), address -> place(version, mention, address));
      placed.add(new Placed(mention, place.paragraph, place.thread));
    }
    return placed;
  }

  private Placed place(int version, Mention mention, Address address) {
    for (ParagraphThread thread : paragraphs) {
      @Nullable Paragraph paragraph = thread.steps().get(version).paragraph();
      if (paragraph != null && paragraph.address().equals(address)) {
        return new Placed(mention, paragraph, thread.number());
      }
    }
    throw new IllegalArgumentException(
        "no paragraph " + address + " for \"" + mention.text() + '"');
  }

  private boolean goesOnIn(Strand thread, Placed placed, int version) {
    if (thread.paragraphThread == placed.thread) {
      return true;
    }
    @Nullable Address mergedInto = step(thread.paragraphThread, version).related();
    ParagraphStep begun = step(placed.thread, version);
    return placed.paragraph.address().equals(mergedInto)
        || (begun.step() == PathStep.ADDED
            && thread.paragraph.address().equals(begun.related())
            && thread.latest().stands());
  }

  private ParagraphStep step(int thread, int version) {
    return paragraphs.get(thread - 1).steps().get(version);
  }

  private static long weight(Strand thread, Placed placed, Map<Texts, WordAlignment> alignments) {
    WordAlignment alignment =
        alignments.computeIfAbsent(
            new Texts(thread.paragraph.text(), placed.paragraph.text()),
            texts -> new WordAlignment(texts.older, texts.newer));
    Mention older = thread.mention;
    Mention newer = placed.mention;
    double common = alignment.common(older.span(), newer.span());
    long weight = Math.round(ALIGNED * common);
    if (words(older).equals(words(newer))) {
      weight += SAME_WORDS;
    } else if (bothAct(older, newer) && alignment.replaced(older.span(), newer.span())) {
      weight += REPLACED;
    }
    return weight > 0 && older.type().equals(newer.type()) ? weight + SAME_TYPE : weight;
  }

  private static List<String> words(Mention mention) {
    return NormalText.of(mention.text()).folded();
  }

  /** Only LRGs as actors have a prominence. */
  private static boolean bothAct(Mention older, Mention newer) {
    return older.prominence() != null && newer.prominence() != null;
  }

  private void begin(int version, Placed placed) {
    Strand thread = new Strand(placed);
    PathStep step = PathStep.first(version == 0);
    for (int i = 0; i < version; i++) {
      thread.steps.add(new MentionStep(step, null, null, List.of()));
    }
    PathStep now = version == 0 ? step : step.next(true);
    thread.steps.add(new MentionStep(now, placed.mention, placed.paragraph, List.of()));
    threads.add(thread);
  }

  private void goOn(Strand thread, Placed placed) {
    List<CodeShift> changes = shifts.between(thread.mention, placed.mention);
    thread.steps.add(
        new MentionStep(thread.latest().next(true), placed.mention, placed.paragraph, changes));
    thread.mention = placed.mention;
    thread.paragraph = placed.paragraph;
    thread.paragraphThread = placed.thread;
  }
}
