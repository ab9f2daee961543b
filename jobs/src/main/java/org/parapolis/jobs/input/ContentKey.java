package org.parapolis.jobs.input;

import java.io.IOException;
import org.parapolis.jobs.Digest;
import org.parapolis.model.Sha256;

/** Tells whether a file is the one that was read before. */
public final class ContentKey {

  private ContentKey() {}

  /** The SHA-256 of its bytes; of a file that cannot be read, of the reason. */
  public static String of(FileSource source, Input input) {
    try {
      return Sha256.of(source.read(input));
    } catch (IOException e) {
      return Digest.of(e.toString());
    }
  }
}
