/**
 * Blocks in, addressed paragraphs out: symbol, title, dates, preambular and operative paragraphs,
 * sub-paragraphs with their chapeau, annexes with their own numbering.
 */
@NullMarked
package org.parapolis.structure;

import org.jspecify.annotations.NullMarked;
