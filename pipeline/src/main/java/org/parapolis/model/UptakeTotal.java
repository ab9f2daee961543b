package org.parapolis.model;

import java.util.Objects;

/**
 * How many of the proposals are of a kind.
 *
 * @param name {@code taken_up}, {@code taken_up_or_precedented}, {@code taken_up_of_new_language},
 *     or a status
 */
public record UptakeTotal(String name, Share share) {

  public UptakeTotal {
    Objects.requireNonNull(name);
    Objects.requireNonNull(share);
  }
}
