package org.parapolis.lexicon;

/**
 * A mistake in a lexicon file. The message names file, line, what is wrong and what would be right;
 * it is meant for the person who edits the file.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  public LexiconException(String message) {
    super(message);
  }
}
