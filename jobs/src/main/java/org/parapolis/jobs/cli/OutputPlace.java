package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;

/**
 * Where a command will write; tried before the work, which may take an hour, and left as it was.
 */
final class OutputPlace {

  private OutputPlace() {}

  /**
   * Tries a file, or a folder to be made.
   *
   * @throws BrokenEnvironment where nothing can be written there
   */
  static void check(Path output) {
    try {
      if (Files.isRegularFile(output)) {
        wants(Files.isWritable(output), output);
        return;
      }
      Path folder = output.toAbsolutePath().normalize();
      while (folder.getParent() != null && Files.notExists(folder)) {
        folder = folder.getParent();
      }
      wants(Files.isDirectory(folder), output);
      Files.delete(Files.createTempFile(folder, ".parapolis", null));
    } catch (IOException e) {
      throw new BrokenEnvironment("cannot write to " + output + ".");
    }
  }

  /** The same for a file that the user may have named. */
  static void checkFile(@Nullable Path file) {
    if (file != null) {
      wants(!Files.isDirectory(file), file);
      check(file);
    }
  }

  private static void wants(boolean condition, Path output) {
    if (!condition) {
      throw new BrokenEnvironment("cannot write to " + output + ".");
    }
  }
}
