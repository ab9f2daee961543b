package org.parapolis.extract;

import java.util.List;
import org.parapolis.model.Block;
import org.parapolis.model.Mend;

/**
 * What a parser of others made of a file.
 *
 * @param mediaType by content (RFC 6838)
 * @param scanned whether its pages are pictures, with no text of their own
 */
record ForeignText(String mediaType, boolean scanned, List<Block> blocks, List<Mend> mends) {

  ForeignText {
    blocks = List.copyOf(blocks);
    mends = List.copyOf(mends);
  }
}
