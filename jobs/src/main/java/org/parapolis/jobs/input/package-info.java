/** From what the user names (files, folders, globs, file-system URIs) to a sorted list of files. */
@NullMarked
package org.parapolis.jobs.input;

import org.jspecify.annotations.NullMarked;
