package org.parapolis.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;

/**
 * What another lexicon makes of one mention.
 *
 * @param sentence the one in which it stands, of the paragraph's text
 * @param before by the old lexicon; null where it is gained
 * @param after by the new lexicon; null where it is lost
 * @param fields what differs where it is found by both: {@code text}, {@code entry}, codes
 * @param note why the other lexicon does not have it, where that is known, or empty
 */
public record MentionChange(
    Paragraph paragraph,
    String sentence,
    @Nullable Mention before,
    @Nullable Mention after,
    List<String> fields,
    String note) {

  /** What happened to the mention. */
  public enum Kind {
    GAINED("+"),
    LOST("-"),
    OTHERWISE("~");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    /** As in a diff. */
    public String sign() {
      return sign;
    }
  }

  public MentionChange {
    Objects.requireNonNull(paragraph);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(note);
    fields = List.copyOf(fields);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change needs a mention");
    }
  }

  public Kind kind() {
    return before == null ? Kind.GAINED : after == null ? Kind.LOST : Kind.OTHERWISE;
  }

  /** The mention as it is now, or as it was where it is lost. */
  public Mention mention() {
    return after != null ? after : Objects.requireNonNull(before);
  }
}
