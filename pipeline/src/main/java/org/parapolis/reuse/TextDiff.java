package org.parapolis.reuse;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
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

  private TextDiff() {}

  /**
   * The stretches of both texts in reading order; what was deleted stands before what replaced it.
   */
  public static List<Edit> of(String older, String newer) {
    NormalText before = NormalText.of(older);
    NormalText after = NormalText.of(newer);
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before.folded(), after.folded()).getDeltas()) {
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
