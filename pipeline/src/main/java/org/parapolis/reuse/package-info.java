/**
 * Text reuse: the same language in another text. How much of one text stands in another, in which
 * order, with what changed; all on the words of {@link org.parapolis.model.NormalText}.
 */
@NullMarked
package org.parapolis.reuse;

import org.jspecify.annotations.NullMarked;
