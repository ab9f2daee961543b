/** What was found against what was coded by hand, or against a twin of the same text. */
@NullMarked
package org.parapolis.evaluate;

import org.jspecify.annotations.NullMarked;
