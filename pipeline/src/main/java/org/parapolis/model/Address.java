package org.parapolis.model;

/**
 * A paragraph's stable place in its document, built from kind and printed label alone: {@code PP9}
 * the ninth preambular paragraph, {@code OP1(o)} sub-paragraph (o) of operative paragraph 1, {@code
 * ANNEX/OP34}, {@code H3} the third heading, {@code TITLE}.
 */
public record Address(String value) {

  public Address {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an address cannot be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
