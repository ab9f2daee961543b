/**
 * A file in, typed blocks of text with their style out.
 *
 * <p>Tika decides what a file is by its content. AKN4UN is read with a streaming parser and keeps
 * its own structure; PDF lines are rebuilt into paragraphs with the help of fonts and positions;
 * everything else goes through Tika's XHTML. Documents are hostile: nothing external is loaded and
 * every parse is bounded.
 */
@NullMarked
package org.parapolis.extract;

import org.jspecify.annotations.NullMarked;
