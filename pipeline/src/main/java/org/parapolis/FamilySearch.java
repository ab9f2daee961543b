package org.parapolis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  private static final int FIRST_CANDIDATES = 50;

  private static final SearchRequest NO_DRAFTS =
      SearchRequest.of("")
          .where(
              Facet.KIND,
              Stream.of(DocumentKind.values())
                  .filter(kind -> kind != DocumentKind.DRAFT)
                  .map(DocumentKind::name)
                  .toList());

  private final ParagraphIndex index;
  private final int most;

  /**
   * @param index of the run
   * @param most candidates to read, about
   */
  public FamilySearch(ParagraphIndex index, int most) {
    this.index = index;
    this.most = most;
  }

  /**
   * The paragraphs of texts that are no drafts from which parents and families of those asked for
   * follow: more than their families, which are only a part of what hangs together.
   *
   * @return empty where that takes too many candidates, as with phrases that hundreds of texts have
   */
  public Optional<Collection<Paragraph>> around(Collection<Paragraph> asked) {
    Walk walk = new Walk();
    asked.forEach(walk::meet);
    return walk.ends() ? Optional.of(walk.found) : Optional.empty();
  }

  /** From text to near-identical text. */
  private final class Walk {

    private final Set<Paragraph> found = new LinkedHashSet<>();
    private final Set<Shingles> known = new HashSet<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int read;

    void meet(Paragraph paragraph) {
      Shingles text = Shingles.of(paragraph);
      if (text.areEnough() && known.add(text)) {
        open.add(paragraph);
      }
    }

    /** Whether it came to an end before it was stopped. */
    boolean ends() {
      while (!open.isEmpty() && read <= most) {
        nearIdentical(open.remove()).stream().filter(found::add).forEach(this::meet);
      }
      return read <= most;
    }

    private List<Paragraph> nearIdentical(Paragraph paragraph) {
      Shingles text = Shingles.of(paragraph);
      // Numbers are rare words, but no part of triples: they would lead to other texts.
      String words = String.join(" ", Shingles.words(paragraph));
      List<Paragraph> near = List.of();
      for (int limit = FIRST_CANDIDATES; read <= most; limit *= 2) {
        List<Paragraph> candidates =
            index.alike(words, NO_DRAFTS, limit).stream().map(IndexedParagraph::paragraph).toList();
        read += candidates.size();
        near = candidates.stream().filter(other -> text.areNear(Shingles.of(other))).toList();
        // Words say less than triples: a long row without any must follow the last.
        int last = near.isEmpty() ? 0 : candidates.indexOf(near.get(near.size() - 1));
        if (candidates.size() < limit || last < limit / 2) {
          break;
        }
      }
      return near;
    }
  }
}
