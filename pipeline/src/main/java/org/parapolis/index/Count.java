package org.parapolis.index;

/**
 * How many paragraphs, and how many documents that hold them, have a value of a {@link Facet}.
 *
 * @param value empty for those that have none
 */
public record Count(String value, int documents, int paragraphs) {}
