/**
 * Blocks in, addressed paragraphs out: symbol, title, dates, preambular and operative paragraphs,
 * sub-paragraphs with their chapeau, annexes with their own numbering.
 *
 * <p>{@link org.parapolis.structure.Structurer} splits a file into its documents ({@code
 * Decisions}), settles the zone of every block ({@code Zones}: kept where the source declares it,
 * else told from the enacting formula, printed numbers, opening words and annex headings), reads
 * the facts of the {@code Masthead}, and gives each paragraph its address ({@code Outline}).
 *
 * <p>Addresses are made of kind and printed label alone, so that every format of a text gives the
 * same ones:
 *
 * <ul>
 *   <li>{@code TITLE}; {@code PP3} the third preambular paragraph; {@code H2} the second heading;
 *       {@code FN4} the footnote marked 4; {@code C1} the first closing line;
 *   <li>{@code OP12} the paragraph printed "12."; {@code OP12(a)(ii)} its sub-paragraphs; {@code
 *       P3} the third paragraph of the body without a number; {@code ROW5} the fifth table row;
 *   <li>{@code ANNEX/OP34}, {@code ANNEX/P1}, {@code ANNEX/H2}; with several annexes {@code
 *       ANNEX1/…}, {@code ANNEX2/…} in printed order, appendices counted like annexes;
 *   <li>{@code OP1/PP3}, {@code OP1/OP2(a)}: a draft that paragraph 1 recommends for adoption;
 *   <li>an address that was given before, since numbers may restart in part B, gets {@code #2}.
 * </ul>
 *
 * <p>The enacting formula is no paragraph. The chapeau of a sub-paragraph is the text of all the
 * paragraphs it hangs on, the outermost first, so that the verb that governs it is always at hand;
 * its chapeau address is the nearest one.
 */
@NullMarked
package org.parapolis.structure;

import org.jspecify.annotations.NullMarked;
