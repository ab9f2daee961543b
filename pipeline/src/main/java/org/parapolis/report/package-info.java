/** Tables in; CSV, JSON and pages out. The only place that writes for people to read. */
@NullMarked
package org.parapolis.report;

import org.jspecify.annotations.NullMarked;
