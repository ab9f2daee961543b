/**
 * Where runs lie: folders of this machine or of a Hadoop file system, written whole or not at all.
 */
@NullMarked
package org.parapolis.jobs.store;

import org.jspecify.annotations.NullMarked;
