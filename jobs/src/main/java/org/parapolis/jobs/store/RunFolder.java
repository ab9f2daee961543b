package org.parapolis.jobs.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;

/**
 * The folder of one run, held by one process at a time.
 *
 * <p>Whatever a stage makes is written aside and moved into place when all of it is there, so that
 * a killed run leaves the former output whole.
 */
public final class RunFolder implements AutoCloseable {

  private static final String TABLES = "tables";

  /** The folder of the search index in the folder of a run. */
  public static final String INDEX = "index";

  private final Store folder;
  private final AutoCloseable lock;
  private final boolean made;

  private RunFolder(Store folder, AutoCloseable lock, boolean made) {
    this.folder = folder;
    this.lock = lock;
    this.made = made;
  }

  /**
   * Makes the folder where it is missing, takes it, and ends what a killed run had begun to move.
   *
   * @throws BrokenEnvironment where another process holds it or it cannot be written
   */
  public static RunFolder hold(Store folder) {
    try {
      boolean made = !folder.isFolder("");
      folder.makeFolder("");
      @Nullable AutoCloseable lock = folder.hold();
      if (lock == null) {
        throw new BrokenEnvironment(
            "another run is writing to " + folder.location() + "; wait for its end.");
      }
      new Aside(folder).recover();
      return new RunFolder(folder, lock, made);
    } catch (IOException e) {
      throw BrokenEnvironment.of("opening " + folder.location(), e);
    }
  }

  /** All of the run. */
  public Store store() {
    return folder;
  }

  /** The tables in the folder of a run. */
  public static Store tables(Store run) {
    return run.below(TABLES);
  }

  /** The tables of the last whole run, on this machine. */
  public static Path tables(Path folder) {
    return folder.resolve(TABLES);
  }

  /** The search index in the folder of a run. */
  public static Store index(Store run) {
    return run.below(INDEX);
  }

  /** The search index of the last whole run, on this machine. */
  public static Path index(Path folder) {
    return folder.resolve(INDEX);
  }

  /** Where a stage writes; see {@link Aside}. */
  public Aside aside() {
    return new Aside(folder);
  }

  private boolean holdsNothing() throws IOException {
    return folder.names("").stream().allMatch(LocalStore.LOCK::equals);
  }

  /**
   * Lets the folder go; what was not committed is dropped, and the folder where it holds nothing.
   */
  @Override
  public void close() {
    try {
      aside().recover();
      boolean drop = made && holdsNothing();
      if (drop) {
        folder.delete("");
      }
      lock.close();
    } catch (IOException e) {
      throw BrokenEnvironment.of("closing " + folder.location(), e);
    } catch (Exception e) {
      throw new IllegalStateException("locks throw nothing else", e);
    }
  }
}
