package org.parapolis.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Descent;
import org.parapolis.model.Mention;
import org.parapolis.model.Novelty;
import org.parapolis.model.Passage;

/** Tells new language from agreed language (codebook, "Lineage"). */
public final class NoveltyReader {

  private final MentionWords words;

  public NoveltyReader(MentionWords words) {
    this.words = words;
  }

  /** The novelty of every mention of a paragraph, in reading order. */
  public List<Novelty> of(Descent descent) {
    return descent.passage().mentions().stream().map(mention -> of(descent, mention)).toList();
  }

  private Novelty of(Descent descent, Mention mention) {
    @Nullable Passage first = null;
    for (Descent next = descent.parent(); next != null; next = next.parent()) {
      if (!holds(next.passage(), mention)) {
        break;
      }
      first = next.passage();
    }
    double overlap = first == null ? 0 : words.overlap(descent.passage().text(), first.text());
    return new Novelty(descent, mention, first, overlap);
  }

  private boolean holds(Passage passage, Mention mention) {
    return passage.mentions().stream().anyMatch(other -> words.same(mention, other));
  }
}
