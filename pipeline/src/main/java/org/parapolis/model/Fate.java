package org.parapolis.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mention in the next text of a series (codebook, "Lineage").
 *
 * @param series the title that the texts share, as the older prints it
 * @param successor the next text
 * @param match the paragraph there that is most like its own or took it up; null where none is
 * @param resemblance of the two paragraphs, 0 to 1
 * @param now the mention there; null where it is lost, or stands there in words that are coded as
 *     none
 * @param shifts the codes that differ
 */
public record Fate(
    Kind kind,
    String series,
    Passage passage,
    Mention mention,
    Document successor,
    @Nullable Passage match,
    double resemblance,
    @Nullable Mention now,
    List<CodeShift> shifts) {

  /** Whether the language stayed. */
  public enum Kind {
    KEPT,
    WEAKENED,
    LOST
  }

  public Fate {
    Objects.requireNonNull(passage);
    Objects.requireNonNull(mention);
    Objects.requireNonNull(successor);
    shifts = List.copyOf(shifts);
    if (kind == Kind.LOST ? now != null : match == null) {
      throw new IllegalArgumentException(passage + ": " + kind + " with " + now);
    }
  }
}
