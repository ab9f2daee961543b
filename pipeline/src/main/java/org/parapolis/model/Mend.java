package org.parapolis.model;

import java.util.Objects;

/**
 * One repair of extracted text, so that no letter changes silently.
 *
 * @param page from 1, or 0 where the source has no pages
 * @param rule which repair: {@code split-word}, {@code hyphen-break}, {@code furniture} …
 * @param before the text as extracted
 * @param after the text as mended; empty where it was removed
 */
public record Mend(int page, String rule, String before, String after) {

  public Mend {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
  }
}
