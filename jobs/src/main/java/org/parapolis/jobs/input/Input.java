package org.parapolis.jobs.input;

import java.io.Serializable;
import java.util.Objects;

/**
 * One file to read.
 *
 * @param path its name in the tables, relative to what the user named, "/" separated, and printable
 * @param location an absolute local path, or a URI with a scheme; not for a person's eyes
 */
public record Input(String path, String location) implements Serializable {

  public Input {
    Objects.requireNonNull(path);
    Objects.requireNonNull(location);
  }
}
