package org.parapolis.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one proposal; the terms are those of {@code data/CODEBOOK.md}, "Uptake".
 *
 * @param wording how much of its words was found
 * @param status what that means
 * @param containment of the proposal in the paragraph got, or in the two; 0 to 1
 * @param overlap of the proposal in the paragraph got, 0 to 1
 * @param got where it was found; null where it was not
 * @param asked how it spoke of LRGs and how strongly
 * @param found the same of the paragraph got
 * @param modulatorsAdded that soften or condition what was found, and which the proposal has not
 * @param termsMissing must terms that the paragraph got has not
 * @param firstSeen the earliest adopted text with that language; null where there is none
 */
public record Uptake(
    Proposal proposal,
    UptakeStatus wording,
    UptakeStatus status,
    double containment,
    double overlap,
    @Nullable Got got,
    Codes asked,
    Codes found,
    List<String> modulatorsAdded,
    List<String> termsMissing,
    @Nullable Source firstSeen) {

  /**
   * A text and a place in it.
   *
   * @param document key in the tables
   * @param symbol empty where the document has none
   * @param date of adoption, else of publication
   */
  public record Source(
      DocumentId document, String symbol, @Nullable LocalDate date, Address address) {

    public Source {
      Objects.requireNonNull(document);
      Objects.requireNonNull(symbol);
      Objects.requireNonNull(address);
    }
  }

  /**
   * What was found.
   *
   * @param next the paragraph behind it where the proposal was split over two
   * @param text the whole paragraph
   * @param matched from the first to the last word found
   * @param edits from the words proposed to those matched
   * @param asked the words proposed laid beside those matched, as the proposal prints them; nothing
   *     is {@link Edit.Kind#ADDED}
   */
  public record Got(
      Source source,
      String title,
      Section section,
      @Nullable Address next,
      String text,
      Span matched,
      List<Edit> edits,
      List<Edit> asked) {

    public Got {
      Objects.requireNonNull(source);
      Objects.requireNonNull(title);
      Objects.requireNonNull(section);
      edits = List.copyOf(edits);
      asked = List.copyOf(asked);
    }

    /** The words found, as printed. */
    public String quote() {
      return matched.of(text);
    }
  }

  /** Strength 0 to 5 and prominence of a clause; null where it has none. */
  public record Codes(@Nullable Integer strength, @Nullable String prominence) {

    /** Of nothing. */
    public static final Codes NONE = new Codes(null, null);
  }

  public Uptake {
    Objects.requireNonNull(proposal);
    Objects.requireNonNull(wording);
    Objects.requireNonNull(status);
    Objects.requireNonNull(asked);
    Objects.requireNonNull(found);
    modulatorsAdded = List.copyOf(modulatorsAdded);
    termsMissing = List.copyOf(termsMissing);
  }

  /** Whether what was found is agreed language of an earlier text. */
  public boolean isPrecedented() {
    return status == UptakeStatus.PRECEDENTED;
  }
}
