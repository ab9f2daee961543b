package org.parapolis.model;

import java.util.List;

/**
 * A paragraph through all versions.
 *
 * @param number from 1, in the order of the last version; what is gone keeps its place
 * @param steps one a version
 */
public record ParagraphThread(int number, List<ParagraphStep> steps) {

  public ParagraphThread {
    steps = List.copyOf(steps);
  }
}
