package org.parapolis.jobs.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Failure;

/**
 * Finds the files behind what the user typed.
 *
 * <p>A folder is read to its leaves; files and folders whose name begins with a dot are passed over
 * in silence, links below a folder are not followed but told. A path in the tables begins with the
 * last name the user typed, so that tables do not depend on where the corpus lies. Where two inputs
 * would give the same path, those files keep the whole path as it lies.
 */
public final class InputLister {

  private final LocalFiles local = new LocalFiles();
  private final RemoteFiles remote;

  /** Hadoop's settings are asked for at the first address of a remote file system only. */
  public InputLister(Supplier<Configuration> hadoop) {
    this.remote = new RemoteFiles(hadoop);
  }

  /** The files behind a local file, folder or glob; Hadoop is not asked. */
  public static Listing local(String input) {
    return new LocalFiles().list(input);
  }

  /**
   * The files of all inputs.
   *
   * @throws WrongInput where an input is missing, unreadable or holds no file
   */
  public Listing list(List<String> inputs) {
    TreeMap<String, Input> byLocation = new TreeMap<>();
    List<Failure> failures = new ArrayList<>();
    for (String input : inputs) {
      Listing found = FileSource.isRemote(input) ? remote.list(input) : local.list(input);
      if (found.files().isEmpty() && found.failures().isEmpty()) {
        throw new WrongInput("no file found in \"" + input + "\".");
      }
      found.files().forEach(file -> byLocation.putIfAbsent(file.location(), file));
      failures.addAll(found.failures());
    }
    return new Listing(withDistinctPaths(byLocation.values()), failures);
  }

  private static List<Input> withDistinctPaths(Collection<Input> files) {
    TreeMap<String, Integer> uses = new TreeMap<>();
    files.forEach(file -> uses.merge(file.path(), 1, Integer::sum));
    return files.stream()
        .map(
            file ->
                uses.getOrDefault(file.path(), 0) == 1
                    ? file
                    : new Input(file.location(), file.location()))
        .sorted(Comparator.comparing(Input::path))
        .toList();
  }
}
