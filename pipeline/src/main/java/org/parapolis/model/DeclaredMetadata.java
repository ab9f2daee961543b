package org.parapolis.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the source itself declares about a document (AKN4UN {@code meta} and {@code coverPage});
 * null or empty where it says nothing, so that the structure stage reads it from the text.
 *
 * @param symbol as printed
 * @param adopted null also for the placeholder year 0001 of drafts that were not adopted
 * @param language BCP 47 primary tag: en, fr, es, ru, ar, zh
 * @param kind the source's own word: resolution, decision, presidentialStatement …
 * @param vote "without a vote", or the tally as "141-5-35" (for, against, abstaining)
 * @param subjects "SDG 11", "UNBIS HUMAN SETTLEMENTS", in the order of the source
 */
public record DeclaredMetadata(
    @Nullable String symbol,
    @Nullable String title,
    @Nullable String kind,
    @Nullable String session,
    @Nullable LocalDate adopted,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String agendaItem,
    @Nullable String vote,
    List<String> subjects) {

  /** A source that declares nothing. */
  public static final DeclaredMetadata NONE =
      new DeclaredMetadata(null, null, null, null, null, null, null, null, null, List.of());

  public DeclaredMetadata {
    subjects = List.copyOf(subjects);
  }
}
