package org.parapolis.model;

/** What a block of extracted text is by its markup or its looks, before the structure is known. */
public enum BlockKind {
  /** Masthead: symbol, distribution, session, agenda item, "Resolution adopted by …". */
  COVER,
  TITLE,
  /** The enacting formula, "The General Assembly,". */
  FORMULA,
  /** Running text, numbered or not. */
  PARAGRAPH,
  /** A lettered or numbered item that hangs on the paragraph before it. */
  POINT,
  HEADING,
  /** Opens an annex; its text is the annex heading. */
  ANNEX,
  /** One row of a table, cells separated by tabs. */
  TABLE_ROW,
  FOOTNOTE,
  /** Place and date of adoption, vote, signature. */
  CLOSING
}
