package org.parapolis.jobs.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * A folder for output, on this machine or in a file system of Hadoop's; it travels to tasks.
 *
 * <p>Names are relative to the folder, "/" separated; "" is the folder itself.
 */
public interface Store extends Serializable {

  /** As a user would name the folder. */
  String location();

  /** A folder in this one, there or not. */
  Store below(String name);

  boolean isFolder(String name) throws IOException;

  /** The names in a folder, sorted; none where it is missing. */
  List<String> names(String folder) throws IOException;

  void makeFolder(String name) throws IOException;

  /** Moves a file or folder in one step; there must be none at the target. */
  void move(String name, String target) throws IOException;

  /** Deletes a file, or a folder with all that is in it, if it is there; follows no link. */
  void delete(String name) throws IOException;

  /** A small text file; null where it is missing. */
  @Nullable String text(String name) throws IOException;

  /** Writes a small text file in the place of one that may be there. */
  void write(String name, String text) throws IOException;

  /** A file to write in the place of one that may be there. */
  OutputStream create(String name) throws IOException;

  /** A file or folder as Spark reads and writes it. */
  String address(String name);

  /** A Parquet file to read without Spark. */
  InputFile parquet(String name) throws IOException;

  /** A folder of this machine to make something in that {@link #put} then takes. */
  Path workshop(String name) throws IOException;

  /** Takes what was made in the {@link #workshop} of this name. */
  void put(String name) throws IOException;

  /** A folder of the store as one of this machine; not to be written to, and to be released. */
  Path fetch(String name) throws IOException;

  /** Gives back what {@link #fetch} brought. */
  void release(String name) throws IOException;

  /**
   * Holds the folder until closed.
   *
   * @return null where another process holds it
   */
  @Nullable AutoCloseable hold() throws IOException;
}
