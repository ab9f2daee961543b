/**
 * Paragraphs and their mentions in and out of a Lucene index; Lucene lives here and nowhere else.
 *
 * <p>{@link IndexBuilder} writes, one paragraph a Lucene document, {@link ParagraphIndex} answers a
 * {@link SearchRequest} with a {@link Concordance} or with {@link Count}s. An index is one sorted
 * segment (document id, then place in the document), so that it gives the same answers however its
 * parts were cut and merged, and so that documents can be counted by walking over it.
 *
 * <h2>The query</h2>
 *
 * <pre>
 * local authorities            both words, anywhere in the paragraph
 * "local authorities"          a phrase
 * financ*  fiscal?             wildcards, also within a phrase; not at the start of a word
 * "encourages #actor"~3        in this order, at most 3 other words between
 * financ* NEAR #actor          in any order, at most 10 other words between; NEAR/5 for 5
 * a AND (b OR c) NOT d         AND may be left out
 * #actor  #core  #finance      a mention with this code, or of this set
 * #actor+finance+4             a mention with all these codes
 * </pre>
 *
 * <h2>Words and mentions in one stream</h2>
 *
 * A mention stands in the stream of words at the position of its first word: as one word for each
 * of its codes and sets ({@code #actor}, {@code #core}), and as one word for all its codes together
 * ({@link Codes}). Where a query joins codes, or a filter on codes stands beside it, they are
 * looked up among the combinations that occur, a few thousand at most, and become the list of those
 * they allow. From this one device follow
 *
 * <ul>
 *   <li>that words and concepts mix freely in phrases and distances;
 *   <li>that several codes always mean the same mention, which separate fields or words for each
 *       code could not say, and for which child documents would cost a second kind of document and
 *       lose the positions;
 *   <li>that a filter on codes also holds for the concepts in the query beside it;
 *   <li>that hits are marked where they really are, from the index, and not by a second search;
 *       that of a concept is the whole mention.
 * </ul>
 *
 * <h2>One analysis, three fields</h2>
 *
 * A paragraph is cut once, by {@link org.parapolis.model.NormalText}; each {@link Wording} is a
 * field of its own that has the same words at the same positions and carries the mentions too. The
 * index keeps positions and no offsets, which would add a third to its size: the characters of a
 * hit follow from its positions and the stored text, cut again the same way.
 *
 * <p>{@link ParagraphIndex#alike} finds candidates for whoever compares texts. What many paragraphs
 * share (title, symbol, date, facets) are columns.
 */
@NullMarked
package org.parapolis.index;

import org.jspecify.annotations.NullMarked;
