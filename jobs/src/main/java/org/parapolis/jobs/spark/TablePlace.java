package org.parapolis.jobs.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.store.Store;

/**
 * Where the tables of a run are read: a stage sees what the one before it has just made, and what
 * lay there for the rest.
 *
 * @param folders of tables, the newest first
 */
record TablePlace(List<Store> folders) implements Serializable {

  TablePlace {
    folders = List.copyOf(folders);
  }

  static TablePlace of(Store... newestFirst) {
    return new TablePlace(List.of(newestFirst));
  }

  /** The name of a table's folder in the folder of tables. */
  static String file(Table<?> table) {
    return table.name() + ".parquet";
  }

  boolean holds(Table<?> table) {
    return find(table).isPresent();
  }

  /**
   * The folder that holds the table's files.
   *
   * @throws BrokenEnvironment where the table is missing
   */
  Store folder(Table<?> table) {
    return find(table)
        .orElseThrow(
            () ->
                new BrokenEnvironment(
                    "the table "
                        + folders.get(folders.size() - 1).address(file(table))
                        + " is missing; run the stage that makes it first."));
  }

  private Optional<Store> find(Table<?> table) {
    try {
      for (Store folder : folders) {
        if (folder.isFolder(file(table))) {
          return Optional.of(folder.below(file(table)));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading the table " + table.name(), e);
    }
  }
}
