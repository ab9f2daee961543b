package org.parapolis.jobs.store;

import java.io.IOException;
import java.util.List;
import org.parapolis.jobs.BrokenEnvironment;

/**
 * Output that appears whole or not at all.
 *
 * <p>It is written below {@code .tmp}. One rename of that folder to {@code .ready} is the moment at
 * which it counts; from then on its entries are moved over the former ones, and whoever takes the
 * folder next ends what a killed process left to move.
 *
 * <p>An entry is what lies directly in one of the named groups ({@code tables/mentions.parquet}),
 * or at the top where the group is not among them ({@code index}).
 */
public final class Aside {

  /** A group is a folder whose entries are replaced one by one; others stay. */
  private static final List<String> GROUPS = List.of("keys", "tables");

  private static final String UNFINISHED = ".tmp";
  private static final String READY = ".ready";

  private final Store folder;

  /** For output that belongs into {@code folder}. */
  public Aside(Store folder) {
    this.folder = folder;
  }

  /** An empty folder to write to. */
  public Store begin() {
    try {
      folder.delete(UNFINISHED);
      folder.makeFolder(UNFINISHED);
      return folder.below(UNFINISHED);
    } catch (IOException e) {
      throw BrokenEnvironment.of("preparing " + folder.location(), e);
    }
  }

  /** Puts into place what was written since {@link #begin()}. */
  public void commit() {
    try {
      folder.move(UNFINISHED, READY);
      moveReady();
    } catch (IOException e) {
      throw BrokenEnvironment.of("moving the output into " + folder.location(), e);
    }
  }

  /** Ends a move that was cut short, drops what was never finished. */
  public void recover() {
    try {
      if (folder.isFolder(READY)) {
        moveReady();
      }
      folder.delete(UNFINISHED);
    } catch (IOException e) {
      throw BrokenEnvironment.of("recovering " + folder.location(), e);
    }
  }

  private void moveReady() throws IOException {
    for (String entry : folder.names(READY)) {
      if (GROUPS.contains(entry)) {
        folder.makeFolder(entry);
        for (String member : folder.names(READY + "/" + entry)) {
          replace(entry + "/" + member);
        }
      } else {
        replace(entry);
      }
    }
    folder.delete(READY);
  }

  private void replace(String entry) throws IOException {
    folder.delete(entry);
    folder.move(READY + "/" + entry, entry);
  }
}
