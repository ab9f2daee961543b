package org.parapolis.model;

import java.util.List;
import java.util.Objects;

/**
 * A file as read: its parts (one, or several where the source marks a collection), the repairs that
 * were made, and flags such as {@code malformed-xml} or {@code ocr}.
 */
public record Extraction(
    SourceFile source, List<Part> parts, List<Mend> mends, List<String> flags) {

  /** One document inside the file: what the source declares of it, and its blocks in order. */
  public record Part(DeclaredMetadata declared, List<Block> blocks) {
    public Part {
      Objects.requireNonNull(declared);
      blocks = List.copyOf(blocks);
    }
  }

  public Extraction {
    Objects.requireNonNull(source);
    parts = List.copyOf(parts);
    mends = List.copyOf(mends);
    flags = List.copyOf(flags);
  }
}
