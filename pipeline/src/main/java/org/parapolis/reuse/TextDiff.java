package org.parapolis.reuse;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Edit;
import org.parapolis.model.NormalText;

/**
 * What was deleted and added from one text to the next, word by word (Myers 1986, by
 * java-diff-utils). Words count as {@link NormalText} has them: other capitals, quotation marks or
 * commas are no change, and the newer text's are shown.
 */
public final class TextDiff {

  /**
   * Words of two texts that are compared one by one, what both begin and end with apart: where
   * nothing is the same, their square is the time it takes. Two of the longest real paragraphs have
   * some 6,000.
   */
  private static final int COMPARED = 12_000;

  private TextDiff() {}

  /**
   * The stretches of both texts in reading order; what was deleted stands before what replaced it.
   */
  public static List<Edit> of(String older, String newer) {
    NormalText before = NormalText.of(older);
    NormalText after = NormalText.of(newer);
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta : deltas(before.folded(), after.folded())) {
      int first = delta.getTarget().getPosition();
      add(edits, Edit.Kind.KEPT, after, done, first);
      int gone = delta.getSource().getPosition();
      add(edits, Edit.Kind.DELETED, before, gone, gone + delta.getSource().size());
      done = first + delta.getTarget().size();
      add(edits, Edit.Kind.ADDED, after, first, done);
    }
    add(edits, Edit.Kind.KEPT, after, done, after.words().size());
    return edits;
  }

  /** In reading order; texts too long to be compared differ in one stretch. */
  static List<AbstractDelta<String>> deltas(List<String> older, List<String> newer) {
    int most = Math.min(older.size(), newer.size());
    int begin = 0;
    while (begin < most && older.get(begin).equals(newer.get(begin))) {
      begin++;
    }
    int same = 0;
    while (same < most - begin
        && older.get(older.size() - 1 - same).equals(newer.get(newer.size() - 1 - same))) {
      same++;
    }
    List<String> gone = older.subList(begin, older.size() - same);
    List<String> come = newer.subList(begin, newer.size() - same);
    return gone.size() + come.size() <= COMPARED
        ? DiffUtils.diff(older, newer).getDeltas()
        : List.of(new ChangeDelta<>(new Chunk<>(begin, gone), new Chunk<>(begin, come)));
  }

  /** The words {@code first} to before {@code last}, with what stands before the next word. */
  private static void add(List<Edit> edits, Edit.Kind kind, NormalText text, int first, int last) {
    if (first == last) {
      return;
    }
    int begin = first == 0 ? 0 : text.words().get(first).begin();
    int end = last == text.words().size() ? text.text().length() : text.words().get(last).begin();
    edits.add(new Edit(kind, text.text().substring(begin, end)));
  }
}
