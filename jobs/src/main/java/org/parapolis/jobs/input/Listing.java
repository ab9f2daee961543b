package org.parapolis.jobs.input;

import java.util.List;
import org.parapolis.model.Failure;

/**
 * The files behind what the user named.
 *
 * @param files sorted by path, each path once
 * @param failures folders and links that were not followed, so that nothing goes missing unsaid
 */
public record Listing(List<Input> files, List<Failure> failures) {

  public Listing {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }
}
