package org.parapolis.lexicon;

import java.util.List;

/**
 * Mistakes in lexicon files. Each names file, line, what is wrong and what would be right; they are
 * meant for the person who edits the files.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a copy made by List.copyOf, which is serializable
  private final List<String> mistakes;

  public LexiconException(String message) {
    this(List.of(message));
  }

  /**
   * @param mistakes one line each, in the order of files and rows
   */
  public LexiconException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** One line each. */
  public List<String> mistakes() {
    return mistakes;
  }
}
