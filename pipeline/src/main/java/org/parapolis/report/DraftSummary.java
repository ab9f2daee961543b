package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.CodeShift.Turn;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.MentionSets;
import org.parapolis.model.MentionStep;
import org.parapolis.model.MentionThread;
import org.parapolis.model.ParagraphStep;
import org.parapolis.model.ParagraphThread;
import org.parapolis.model.PathStep;

/**
 * What one version did to the one before, counted; the first version, to nothing.
 *
 * @param version its name
 * @param unchanged paragraphs kept word by word
 * @param changed paragraphs kept with other words
 * @param moved of these two, those that left their place
 * @param reinserted came back after at least one version without them
 * @param mentions of the version, core and extended ones, citations too
 */
public record DraftSummary(
    String version,
    int paragraphs,
    int unchanged,
    int changed,
    int moved,
    int added,
    int deleted,
    int reinserted,
    int mentions,
    int mentionsAdded,
    int mentionsDeleted,
    int mentionsReinserted,
    int strengthened,
    int weakened) {

  /** One a version. */
  public static List<DraftSummary> of(DraftHistory history, MentionSets sets) {
    List<DraftSummary> summaries = new ArrayList<>();
    for (int version = 0; version < history.versions().size(); version++) {
      summaries.add(of(history, version, sets));
    }
    return summaries;
  }

  private static DraftSummary of(DraftHistory history, int version, MentionSets sets) {
    List<ParagraphStep> steps = new ArrayList<>();
    int deleted = 0;
    for (ParagraphThread thread : history.paragraphs()) {
      steps.add(thread.steps().get(version));
      deleted +=
          isFresh(thread.steps().stream().map(ParagraphStep::step).toList(), version) ? 1 : 0;
    }
    List<MentionStep> mentions = new ArrayList<>();
    int mentionsDeleted = 0;
    for (MentionThread thread : history.mentions()) {
      if (!sets.isNarrow(thread.last())) {
        continue;
      }
      mentions.add(thread.steps().get(version));
      mentionsDeleted +=
          isFresh(thread.steps().stream().map(MentionStep::step).toList(), version) ? 1 : 0;
    }
    List<PathStep> paths = steps.stream().map(ParagraphStep::step).toList();
    List<PathStep> mentionPaths = mentions.stream().map(MentionStep::step).toList();
    int changed = (int) steps.stream().filter(DraftSummary::isChanged).count();
    return new DraftSummary(
        history.versions().get(version).name(),
        (int) paths.stream().filter(PathStep::stands).count(),
        count(paths, PathStep.KEPT) - changed,
        changed,
        (int) steps.stream().filter(ParagraphStep::moved).count(),
        count(paths, PathStep.ADDED),
        deleted,
        count(paths, PathStep.REINSERTED),
        (int) mentionPaths.stream().filter(PathStep::stands).count(),
        count(mentionPaths, PathStep.ADDED),
        mentionsDeleted,
        count(mentionPaths, PathStep.REINSERTED),
        turned(mentions, Turn.STRENGTHENED),
        turned(mentions, Turn.WEAKENED));
  }

  /** Whether it went with this version, not before. */
  private static boolean isFresh(List<PathStep> path, int version) {
    return path.get(version) == PathStep.DELETED && path.get(version - 1) != PathStep.DELETED;
  }

  private static boolean isChanged(ParagraphStep step) {
    return step.step() == PathStep.KEPT && step.changed();
  }

  private static int count(List<PathStep> path, PathStep step) {
    return (int) path.stream().filter(step::equals).count();
  }

  private static int turned(List<MentionStep> steps, Turn turn) {
    return (int) steps.stream().filter(step -> step.turn() == turn).count();
  }
}
