package org.parapolis.jobs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/**
 * Something around the program is missing or in the way (disk, permission, lexicon, index, another
 * run); the message is one sentence that says what and, where it follows, what to do.
 */
public final class BrokenEnvironment extends RuntimeException {

  public BrokenEnvironment(String sentence) {
    super(sentence);
  }

  /** The sentence for a failure of reading or writing; {@code doing} as in "writing the tables". */
  public static BrokenEnvironment of(String doing, IOException cause) {
    return new BrokenEnvironment(doing + " failed: " + reason(cause));
  }

  private static String reason(IOException cause) {
    String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    if (cause instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (isDiskFull(message)) {
      return "the disk is full" + place(cause);
    }
    return message;
  }

  /** Whether a message says that the device has no room left; the words are the system's. */
  public static boolean isDiskFull(String message) {
    return message.contains("No space left on device")
        || message.contains("Disk quota exceeded")
        || message.contains("File too large");
  }

  private static String place(IOException cause) {
    return cause instanceof FileSystemException file && file.getFile() != null
        ? " at " + file.getFile()
        : "";
  }
}
