package org.parapolis.jobs.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.security.AccessControlException;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Failure;

/** What is said of that which cannot be opened, in sentences that tell what to do. */
final class Unread {

  private Unread() {}

  static Failure link(String path, boolean leadsSomewhere) {
    return failure(
        path,
        "link",
        leadsSomewhere
            ? "It is a link, and links are not followed; name the file or folder it leads to."
            : "It is a link that leads to nothing; mend it or delete it.");
  }

  static Failure special(String path) {
    return failure(
        path, "no-file", "It is a pipe, a socket or a device; save what it holds in a file.");
  }

  static Failure tooLarge(String path, String size) {
    return failure(path, "too-large", "The file is " + size + " and was not opened; split it.");
  }

  /** For whatever came about while it was opened or read. */
  static Failure of(String path, IOException cause) {
    if (cause instanceof AccessDeniedException || cause instanceof AccessControlException) {
      return failure(
          path, "unreadable", "You have no permission to open it; get it and run again.");
    }
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return failure(path, "unreadable", "It was there when the run began and is gone; run again.");
    }
    @Nullable String reason =
        cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
    return failure(
        path,
        "unreadable",
        "It cannot be opened"
            + (reason == null ? "" : " (" + PrintableName.of(reason) + ")")
            + "; look whether it lies well, move it and run again.");
  }

  static Failure failure(String path, String reason, String detail) {
    return new Failure(path, "extract", reason, detail);
  }
}
