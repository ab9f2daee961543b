/** CoreNLP, behind one door: paragraph text in, tokens with lemma, tag and head out. */
@NullMarked
package org.parapolis.language;

import org.jspecify.annotations.NullMarked;
