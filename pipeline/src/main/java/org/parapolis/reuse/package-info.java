/**
 * Text reuse: the same language in another text. How much of one text stands in another, in which
 * order, with what changed; all on the words of {@link org.parapolis.model.NormalText}. What the
 * words mean is defined in {@code data/CODEBOOK.md}, "Text reuse".
 *
 * <ul>
 *   <li><b>Uptake</b>: {@link WordingFinder} says how a proposal stands in adopted paragraphs, by
 *       the best chain of fragments ({@link ChainFinder}) and by the lemmas in common ({@link
 *       ComparedText}).
 *   <li><b>Drafts</b>: {@link DraftComparison} pairs the paragraphs of versions by the heaviest
 *       assignment and follows each mention along them.
 *   <li><b>Lineage</b>: {@link Lineage} finds the parent of every paragraph among its
 *       near-identical ones, {@link NoveltyReader} what is new in it, {@link SeriesFates} what the
 *       next text of a series kept, weakened or lost.
 *   <li>{@link TextDiff} and {@link CodeShifts} say what changed from one text to another, in words
 *       and in codes.
 * </ul>
 *
 * <p>Nothing here knows how texts are found, dated or printed, nor any language: the classes of
 * words it needs (negations, function words, ordinals) come in as functions.
 */
@NullMarked
package org.parapolis.reuse;

import org.jspecify.annotations.NullMarked;
