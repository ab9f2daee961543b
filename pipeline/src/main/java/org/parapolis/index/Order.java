package org.parapolis.index;

/** The order of concordance lines; ties always stand by document id and place in the document. */
public enum Order {
  DOCUMENT,
  OLDEST,
  NEWEST,
  RELEVANCE
}
