package org.parapolis.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One UN document.
 *
 * @param id the key in every table
 * @param symbol null where none is printed
 * @param title empty where the document has none (Security Council resolutions have none)
 * @param session "79", "ES-11", "57"; empty where it does not follow
 * @param adopted the day the text was agreed; null for drafts and reports
 * @param published the masthead date
 * @param language BCP 47 primary tag
 * @param vote "without a vote", a tally, or empty where the source is silent
 * @param words of all paragraphs but footnotes, counted by Unicode word breaks
 * @param flags what a reader should know: {@code malformed-xml}, {@code language-mismatch} …
 */
public record Document(
    DocumentId id,
    @Nullable Symbol symbol,
    String title,
    Body body,
    DocumentKind kind,
    String session,
    @Nullable LocalDate adopted,
    @Nullable LocalDate published,
    String language,
    String agendaItem,
    String vote,
    List<String> subjects,
    SourceFile source,
    int words,
    List<String> flags) {

  /** Flag of a document in a language that no lexicon covers: it is read, and not coded. */
  public static final String NO_LEXICON = "no-lexicon";

  public Document {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(body);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(session);
    Objects.requireNonNull(language);
    Objects.requireNonNull(agendaItem);
    Objects.requireNonNull(vote);
    Objects.requireNonNull(source);
    subjects = List.copyOf(subjects);
    flags = List.copyOf(flags);
    if (words < 0) {
      throw new IllegalArgumentException(id + ": " + words + " words");
    }
  }

  /** Whether its mentions can be found; one that cannot must not count in any rate. */
  public boolean isCoded() {
    return !flags.contains(NO_LEXICON);
  }

  /** Whether it is agreed text and not a draft or the correction of another. */
  public boolean isAgreed() {
    return adopted != null
        && kind != DocumentKind.DRAFT
        && (symbol == null || !symbol.isCorrection());
  }

  /** Whether a person means it by this id or symbol. */
  public boolean isCalled(String name) {
    return id.isCalled(name) || (symbol != null && new DocumentId(symbol.text()).isCalled(name));
  }

  /** This document with one more flag. */
  public Document flagged(String flag) {
    List<String> more = new ArrayList<>(flags);
    more.add(flag);
    return new Document(
        id,
        symbol,
        title,
        body,
        kind,
        session,
        adopted,
        published,
        language,
        agendaItem,
        vote,
        subjects,
        source,
        words,
        more);
  }
}
