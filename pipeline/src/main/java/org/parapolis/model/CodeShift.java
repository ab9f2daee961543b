package org.parapolis.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A code of a mention that is another in the next version.
 *
 * @param code the code's name in the codebook: strength, prominence, modulator, type, level, role;
 *     or words, where the mention itself reads otherwise
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

  /** As people read it: {@code strength 3 → 4}, {@code modulator + as appropriate}. */
  @Override
  public String toString() {
    if (older.isEmpty() || newer.isEmpty()) {
      return code + (older.isEmpty() ? " + " + newer : " - " + older);
    }
    return code + " " + older + " → " + newer;
  }
}
