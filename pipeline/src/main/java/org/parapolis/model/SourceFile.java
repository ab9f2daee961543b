package org.parapolis.model;

import java.util.Objects;

/**
 * The file a document was read from.
 *
 * @param path as the user named it or as found below the folder the user named, "/" separated
 * @param mediaType by content, not by name (RFC 6838), e.g. {@code application/pdf}
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 */
public record SourceFile(String path, String mediaType, String sha256) {

  public SourceFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(mediaType);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
    }
  }
}
