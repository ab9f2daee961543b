package org.parapolis.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A parsed UN document symbol.
 *
 * @param text exactly as read: {@code A/RES/71/256}, {@code A/RES/1145(XII)}
 * @param body the organ
 * @param kind what the symbol says the document is
 * @param session "71", "XII", "ES-11"; empty where the symbol has none
 * @param year where the symbol itself holds one (Security Council, ECOSOC)
 */
public record Symbol(String text, Body body, DocumentKind kind, String session, OptionalInt year) {

  /** Reads a symbol; empty where {@code text} is none. */
  public static Optional<Symbol> parse(String text) {
    return Optional.of(new Symbol(text, Body.OTHER, DocumentKind.OTHER, "", OptionalInt.empty()));
  }

  @Override
  public String toString() {
    return text;
  }
}
