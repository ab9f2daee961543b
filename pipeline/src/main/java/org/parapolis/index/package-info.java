/** Paragraphs and their mentions in and out of a Lucene index. */
@NullMarked
package org.parapolis.index;

import org.jspecify.annotations.NullMarked;
