package org.parapolis.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run, held by one process at a time.
 *
 * <p>Whatever a stage makes is written aside and moved into place when all of it is there, so that
 * a killed run leaves the former output whole.
 */
public final class RunFolder implements AutoCloseable {

  private static final String LOCK = ".lock";

  private final Path folder;
  private final FileChannel channel;
  private final boolean made;

  private RunFolder(Path folder, FileChannel channel, boolean made) {
    this.folder = folder;
    this.channel = channel;
    this.made = made;
  }

  /**
   * Makes the folder where it is missing, takes it, and ends what a killed run had begun to move.
   *
   * @throws BrokenEnvironment where another process holds it or it cannot be written
   */
  public static RunFolder hold(Path folder) {
    boolean made = Files.notExists(folder);
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new BrokenEnvironment("another run is writing to " + folder + "; wait for its end.");
      }
      new Aside(folder).recover();
      return new RunFolder(folder, channel, made);
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

  private boolean holdsNothing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.endsWith(LOCK));
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

  /**
   * Lets the folder go; what was not committed is dropped, and the folder where it holds nothing.
   */
  @Override
  public void close() {
    try {
      aside().recover();
      if (made && holdsNothing()) {
        Files.delete(folder.resolve(LOCK));
        Files.delete(folder);
      }
      channel.close();
    } catch (IOException e) {
      throw BrokenEnvironment.of("closing " + folder, e);
    }
  }
}
