package org.parapolis.model;

/** Where in its document a paragraph stands (UN Editorial Manual, resolutions and decisions). */
public enum Section {
  TITLE,
  PREAMBULAR,
  OPERATIVE,
  ANNEX,
  HEADING,
  FOOTNOTE,
  CLOSING
}
