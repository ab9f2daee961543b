package org.parapolis.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Edit;
import org.parapolis.model.Paragraph;
import org.parapolis.model.ParagraphStep;
import org.parapolis.model.ParagraphThread;
import org.parapolis.model.PathStep;

/**
 * Follows paragraphs over versions. Each version is matched against the last text that every
 * paragraph had, so that one that was deleted and comes back is the same.
 */
final class ParagraphThreads {

  /** So much of a short paragraph stands in a long one that was split, or into which it went. */
  private static final double TAKEN_UP = 0.75;

  /** Shorter ones stand in too many places by chance. */
  private static final int FEWEST_WORDS = 5;

  /** A paragraph so far. */
  private static final class Strand {
    final List<ParagraphStep> steps = new ArrayList<>();
    VersionParagraph last;

    Strand(VersionParagraph first) {
      last = first;
    }

    PathStep latest() {
      return steps.get(steps.size() - 1).step();
    }
  }

  private final ParagraphSimilarity similarity;
  private final ParagraphMatcher matcher;
  private int versions;

  /** In the order of the latest version; what is gone stands behind what it stood behind. */
  private List<Strand> threads = new ArrayList<>();

  private ParagraphThreads(ParagraphSimilarity similarity) {
    this.similarity = similarity;
    matcher = new ParagraphMatcher(similarity);
  }

  /**
   * The threads in the order of the last version.
   *
   * @param versions the paragraphs of each, in reading order
   */
  static List<ParagraphThread> of(List<List<Paragraph>> versions) {
    ParagraphSimilarity similarity =
        new ParagraphSimilarity(versions.stream().flatMap(List::stream).toList());
    ParagraphThreads following = new ParagraphThreads(similarity);
    for (List<Paragraph> version : versions) {
      following.add(version.stream().map(similarity::read).toList());
    }
    List<ParagraphThread> threads = new ArrayList<>();
    for (Strand thread : following.threads) {
      threads.add(new ParagraphThread(threads.size() + 1, thread.steps));
    }
    return threads;
  }

  private void add(List<VersionParagraph> version) {
    int[] olderOf = matcher.match(threads.stream().map(thread -> thread.last).toList(), version);
    boolean[] inOrder =
        Sequence.heaviestRising(olderOf, index -> version.get(index).words().length);
    List<VersionParagraph> before =
        threads.stream()
            .filter(thread -> thread.latest().stands())
            .map(thread -> thread.last)
            .toList();
    List<Strand> standing = new ArrayList<>();
    for (int i = 0; i < olderOf.length; i++) {
      VersionParagraph text = version.get(i);
      standing.add(
          olderOf[i] < 0 ? begin(text, before) : goOn(threads.get(olderOf[i]), text, !inOrder[i]));
    }
    versions++;
    for (Strand thread : threads) {
      if (thread.steps.size() < versions) {
        miss(thread, version);
      }
    }
    threads = inOrder(standing);
  }

  private Strand begin(VersionParagraph text, List<VersionParagraph> before) {
    Strand thread = new Strand(text);
    PathStep step = PathStep.first(versions == 0);
    for (int i = 0; i < versions; i++) {
      thread.steps.add(new ParagraphStep(step, null, null, false, null, List.of()));
    }
    @Nullable Address splitFrom =
        text.words().length < FEWEST_WORDS
            ? null
            : best(before, whole -> similarity.share(text, whole, TAKEN_UP));
    PathStep now = versions == 0 ? step : step.next(true);
    thread.steps.add(new ParagraphStep(now, text.paragraph(), null, false, splitFrom, List.of()));
    return thread;
  }

  private Strand goOn(Strand thread, VersionParagraph text, boolean outOfOrder) {
    Paragraph older = thread.last.paragraph();
    Paragraph newer = text.paragraph();
    thread.steps.add(
        new ParagraphStep(
            thread.latest().next(true),
            newer,
            similarity.of(thread.last, text, 0),
            outOfOrder || older.section() != newer.section(),
            null,
            TextDiff.of(older.text(), newer.text())));
    thread.last = text;
    return thread;
  }

  private void miss(Strand thread, List<VersionParagraph> version) {
    boolean goes = thread.latest().stands() && thread.last.words().length >= FEWEST_WORDS;
    @Nullable Address mergedInto =
        goes ? best(version, whole -> similarity.share(thread.last, whole, TAKEN_UP)) : null;
    thread.steps.add(
        new ParagraphStep(
            thread.latest().next(false), null, null, false, mergedInto, List.<Edit>of()));
  }

  private static @Nullable Address best(
      List<VersionParagraph> texts, ToDoubleFunction<VersionParagraph> share) {
    Optional<VersionParagraph> best = texts.stream().max(Comparator.comparingDouble(share));
    return best.filter(text -> share.applyAsDouble(text) > 0)
        .map(text -> text.paragraph().address())
        .orElse(null);
  }

  private List<Strand> inOrder(List<Strand> standing) {
    List<Strand> order = new ArrayList<>(standing);
    int place = 0;
    for (Strand thread : threads) {
      int at = order.indexOf(thread);
      if (at < 0) {
        order.add(place++, thread);
      } else {
        place = at + 1;
      }
    }
    return order;
  }
}
