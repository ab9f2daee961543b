package org.parapolis.evaluate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parapolis.model.GoldParagraph;

/**
 * Paragraphs drawn for coding, and how.
 *
 * @param paragraphs in an order that tells nothing of their strata
 * @param strata those with found mentions first, then the near misses, each by size
 */
public record Sample(List<Drawn> paragraphs, List<Stratum> strata) {

  public Sample {
    paragraphs = List.copyOf(paragraphs);
    strata = List.copyOf(strata);
  }

  /** One that was drawn. */
  public record Drawn(GoldParagraph paragraph, String stratum) {}

  /**
   * A part of the run.
   *
   * @param name {@code found:<type>}, or {@code near:<reason>}: rejected or word
   * @param paragraphs in the run
   * @param drawn of them
   */
  public record Stratum(String name, int paragraphs, int drawn) {}

  /**
   * A paragraph that may be drawn.
   *
   * @param found whether the pipeline found a mention; else it is a near miss
   * @param labels types of the mentions, or what makes it a near miss
   */
  public record Unit(GoldParagraph paragraph, boolean found, SortedSet<String> labels) {

    public Unit {
      labels = new TreeSet<>(labels);
      if (labels.isEmpty()) {
        throw new IllegalArgumentException(paragraph.id() + " is in no stratum");
      }
    }
  }
}
