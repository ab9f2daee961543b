/** The pipeline from a file to coded mentions; {@link org.parapolis.Pipeline} wires the stages. */
@NullMarked
package org.parapolis;

import org.jspecify.annotations.NullMarked;
