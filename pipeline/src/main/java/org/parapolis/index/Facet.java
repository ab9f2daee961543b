package org.parapolis.index;

import java.util.Locale;

/**
 * What a request can be narrowed to and counted by. The first ones are said of a paragraph; the
 * others, from {@link #SET} on, of a mention.
 */
public enum Facet {
  /** Of adoption; empty for drafts, reports and others that were not adopted. */
  YEAR,
  BODY,
  KIND,
  SECTION,
  LANGUAGE,
  SUBJECT,
  DOCUMENT,
  /** core, extended or broad. */
  SET,
  TYPE,
  LEVEL,
  PROMINENCE,
  ROLE,
  STRENGTH,
  /** true or false. */
  CITATION,
  /** The lexicon entry that found it. */
  ENTRY;

  /** Whether it is said of a mention, not of a paragraph. */
  public boolean isOfMention() {
    return compareTo(SET) >= 0;
  }

  /** The name of the field where it is said of a paragraph. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
