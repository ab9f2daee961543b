package org.parapolis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parapolis.index.Facet;
import org.parapolis.index.IndexedParagraph;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.index.SearchRequest;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Paragraph;
import org.parapolis.reuse.Shingles;

/**
 * Finds all paragraphs that can share a family with some (codebook, "Lineage") without reading the
 * whole run: those near-identical to them, those near-identical to these, until there are no more.
 * The index proposes the paragraphs that share most words with a text, and word triples decide.
 */
public final class FamilySearch {

  private static final int CANDIDATES = 50;

  private static final SearchRequest NO_DRAFTS =
      SearchRequest.of("")
          .where(
              Facet.KIND,
              Stream.of(DocumentKind.values())
                  .filter(kind -> kind != DocumentKind.DRAFT)
                  .map(DocumentKind::name)
                  .toList());

  private final ParagraphIndex index;

  /**
   * @param index of the run
   */
  public FamilySearch(ParagraphIndex index) {
    this.index = index;
  }

  /**
   * The paragraphs of texts that are no drafts from which parents and families of those asked for
   * follow, these among them unless they are drafts or too short to have a family; more than their
   * families, since a family is only a part of what hangs together.
   */
  public Collection<Paragraph> around(Collection<Paragraph> asked) {
    Set<Paragraph> found = new LinkedHashSet<>();
    Set<Shingles> known = new HashSet<>();
    Deque<Paragraph> open = new ArrayDeque<>();
    asked.stream().filter(paragraph -> known.add(Shingles.of(paragraph))).forEach(open::add);
    while (!open.isEmpty()) {
      for (Paragraph near : nearIdentical(open.remove())) {
        if (found.add(near) && known.add(Shingles.of(near))) {
          open.add(near);
        }
      }
    }
    return found;
  }

  private List<Paragraph> nearIdentical(Paragraph paragraph) {
    Shingles text = Shingles.of(paragraph);
    if (!text.areEnough()) {
      return List.of();
    }
    for (int limit = CANDIDATES; ; limit *= 2) {
      List<Paragraph> candidates =
          index.alike(paragraph.text(), NO_DRAFTS, limit).stream()
              .map(IndexedParagraph::paragraph)
              .toList();
      List<Paragraph> near =
          candidates.stream().filter(other -> text.areNear(Shingles.of(other))).toList();
      // Words say less than triples, so that a row without any must follow before one may stop.
      boolean isEnd = near.isEmpty() || candidates.indexOf(near.get(near.size() - 1)) < limit / 2;
      if (candidates.size() < limit || isEnd) {
        return near;
      }
    }
  }
}
