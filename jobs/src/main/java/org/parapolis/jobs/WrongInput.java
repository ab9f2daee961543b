package org.parapolis.jobs;

/** The user asked for something that cannot be; the message is one sentence that says what. */
public final class WrongInput extends RuntimeException {

  public WrongInput(String sentence) {
    super(sentence);
  }
}
