package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A code of a mention that is another in the next version.
 *
 * @param code the code's name in the codebook: strength, prominence, modulator, type, level, role
 * @param older empty where there was none
 * @param newer empty where there is none
 * @param turn null where the code says nothing of weight
 */
public record CodeShift(String code, String older, String newer, @Nullable Turn turn) {

  /** Whether the language got more weight or less. */
  public enum Turn {
    STRENGTHENED,
    WEAKENED
  }

  public CodeShift {
    Objects.requireNonNull(code);
    Objects.requireNonNull(older);
    Objects.requireNonNull(newer);
  }
}
