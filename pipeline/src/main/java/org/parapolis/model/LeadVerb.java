package org.parapolis.model;

import java.util.Objects;

/**
 * An opening phrase of a paragraph and how strongly it binds, from {@code lexicons/<language>/}.
 *
 * @param form the phrase as printed, e.g. "Takes note with appreciation", "Recalling"
 * @param preambular whether it opens preambular paragraphs (a participle) or operative ones
 * @param strength 0 to 5, codebook "strength"
 */
public record LeadVerb(String form, boolean preambular, int strength) {

  public LeadVerb {
    Objects.requireNonNull(form);
    if (form.isBlank() || strength < 0 || strength > 5) {
      throw new IllegalArgumentException("not a lead verb: \"" + form + "\", " + strength);
    }
  }
}
