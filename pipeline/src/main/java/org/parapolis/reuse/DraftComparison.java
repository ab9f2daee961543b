package org.parapolis.reuse;

import java.util.List;
import java.util.function.Predicate;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.DraftVersion;
import org.parapolis.model.Paragraph;
import org.parapolis.model.ParagraphThread;
import org.parapolis.model.Section;

/** Compares the versions of a text in negotiation: zero draft, revisions, final. */
public final class DraftComparison {

  private final CodeShifts shifts;

  /**
   * @param binds whether a modulator strengthens its clause; see {@link CodeShifts}
   */
  public DraftComparison(Predicate<String> binds) {
    shifts = new CodeShifts(binds);
  }

  /**
   * Follows every paragraph but footnotes, and every mention.
   *
   * @param versions the oldest first
   */
  public DraftHistory of(List<DraftVersion> versions) {
    List<ParagraphThread> paragraphs =
        ParagraphThreads.of(versions.stream().map(DraftComparison::body).toList());
    return new DraftHistory(versions, paragraphs, MentionThreads.of(versions, paragraphs, shifts));
  }

  private static List<Paragraph> body(DraftVersion version) {
    return version.paragraphs().stream()
        .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
        .toList();
  }
}
