package org.parapolis.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A mention through all versions.
 *
 * @param number from 1, in the order of its paragraphs
 * @param steps one a version
 */
public record MentionThread(int number, List<MentionStep> steps) {

  public MentionThread {
    steps = List.copyOf(steps);
  }

  /** One word a version: {@code ABSENT>ADDED>DELETED>REINSERTED}. */
  public String path() {
    return steps.stream().map(step -> step.step().name()).collect(Collectors.joining(">"));
  }

  /** Its last step in which it stands. */
  public MentionStep lastStep() {
    return steps.stream()
        .filter(step -> step.step().stands())
        .reduce((former, later) -> later)
        .orElseThrow();
  }

  /** As it stood there. */
  public Mention last() {
    return Objects.requireNonNull(lastStep().mention());
  }
}
