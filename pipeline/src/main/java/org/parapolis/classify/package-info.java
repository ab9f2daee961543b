/** A mention in its paragraph in; level, prominence, role, strength and citation out. */
@NullMarked
package org.parapolis.classify;

import org.jspecify.annotations.NullMarked;
