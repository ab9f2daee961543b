/** Lexicon hits in a paragraph in; mentions, and look-alikes with the reason, out. */
@NullMarked
package org.parapolis.mention;

import org.jspecify.annotations.NullMarked;
