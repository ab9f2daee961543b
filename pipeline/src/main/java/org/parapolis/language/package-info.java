/** CoreNLP, behind one door: paragraph text in, tokens with their tags out. */
@NullMarked
package org.parapolis.language;

import org.jspecify.annotations.NullMarked;
