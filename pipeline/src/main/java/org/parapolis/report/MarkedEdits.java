package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Edit;
import org.parapolis.model.Mention;
import org.parapolis.model.NormalText;
import org.parapolis.model.Span;

/** Additions and deletions of a paragraph, cut where mentions begin and end. */
final class MarkedEdits {

  /**
   * A stretch of one kind, within a mention or outside all.
   *
   * @param edits the one stretch, as the template's part takes it
   * @param type of the mention; empty outside
   */
  record Piece(List<Edit> edits, String type) {}

  private MarkedEdits() {}

  /** A text that is compared with none. */
  static List<Piece> of(String text, List<Mention> mentions) {
    return of(List.of(new Edit(Edit.Kind.KEPT, text)), "", List.of(), mentions);
  }

  /**
   * The pieces in reading order.
   *
   * @param edits from {@code older} to the newer text
   * @param before mentions of the older text, shown where it was deleted
   * @param after mentions of the newer text
   */
  static List<Piece> of(List<Edit> edits, String older, List<Mention> before, List<Mention> after) {
    NormalText words = NormalText.of(older);
    List<Piece> pieces = new ArrayList<>();
    int word = 0;
    int at = 0;
    for (Edit edit : edits) {
      int count = NormalText.of(edit.text()).words().size();
      if (edit.deleted()) {
        boolean first = word == 0 || word >= words.words().size();
        cut(pieces, edit, first ? 0 : words.words().get(word).begin(), before);
      } else {
        cut(pieces, edit, at, after);
        at += edit.text().length();
      }
      word += edit.added() ? 0 : count;
    }
    return pieces;
  }

  /** Cuts a stretch that begins at {@code offset} of its text. */
  private static void cut(List<Piece> pieces, Edit edit, int offset, List<Mention> mentions) {
    int at = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      int begin = Math.max(at, span.begin() - offset);
      int end = Math.min(edit.text().length(), span.end() - offset);
      if (begin < end) {
        add(pieces, edit, at, begin, "");
        add(pieces, edit, begin, end, mention.type());
        at = end;
      }
    }
    add(pieces, edit, at, edit.text().length(), "");
  }

  private static void add(List<Piece> pieces, Edit edit, int begin, int end, String type) {
    if (begin < end) {
      String text = edit.text().substring(begin, end);
      pieces.add(new Piece(List.of(new Edit(edit.kind(), text)), type));
    }
  }
}
