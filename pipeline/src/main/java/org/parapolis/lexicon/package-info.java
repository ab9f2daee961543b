/** The lexicon files in, one compiled automaton over folded tokens out. */
@NullMarked
package org.parapolis.lexicon;

import org.jspecify.annotations.NullMarked;
