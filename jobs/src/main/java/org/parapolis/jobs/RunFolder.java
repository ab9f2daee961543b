package org.parapolis.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run, held by one process at a time.
 *
 * <p>Whatever a stage makes is written aside and moved into place when all of it is there, so that
 * a killed run leaves the former output whole.
 */
public final class RunFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private RunFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder where it is missing, takes it, and ends what a killed run had begun to move.
   *
   * @throws BrokenEnvironment where another process holds it or it cannot be written
   */
  public static RunFolder hold(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new BrokenEnvironment("another run is writing to " + folder + "; wait for its end.");
      }
      new Aside(folder).recover();
      return new RunFolder(folder, channel);
    } catch (IOException e) {
      throw BrokenEnvironment.of("opening " + folder, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  public Path folder() {
    return folder;
  }

  /** The tables of the last whole run. */
  public static Path tables(Path folder) {
    return folder.resolve("tables");
  }

  /** The search index of the last whole run. */
  public static Path index(Path folder) {
    return folder.resolve("index");
  }

  /** Where a stage writes; see {@link Aside}. */
  public Aside aside() {
    return new Aside(folder);
  }

  /** Lets the folder go; what was not committed is dropped. */
  @Override
  public void close() {
    try {
      aside().recover();
      channel.close();
    } catch (IOException e) {
      throw BrokenEnvironment.of("closing " + folder, e);
    }
  }
}
