/**
 * The data dictionary: what flows between the stages, as records that cannot be wrong.
 *
 * <p>A file is read into an {@link Extraction}: typed {@link Block}s of text with their style. The
 * structure stage turns it into one or more {@link StructuredDocument}s: a {@link Document} and its
 * addressed {@link Paragraph}s. The lexicon marks {@link Hit}s in a paragraph's text; of these the
 * mention stage keeps {@link Candidate}s and {@link Rejection}s; a coded candidate is a {@link
 * Mention}. Whatever could not be read is a {@link Failure}.
 *
 * <p>Categories (type, level, prominence, role) are strings checked against {@code lexicons/},
 * since they are data that a domain expert may extend. Closed grammatical kinds ({@link Section},
 * {@link BlockKind}) are enums. Spans are half-open {@code [begin, end)} in UTF-16 units of {@link
 * Paragraph#text()}.
 *
 * <p>This package knows the JDK and nothing else.
 */
@NullMarked
package org.parapolis.model;

import org.jspecify.annotations.NullMarked;
