package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.input.FileSource;
import org.parapolis.jobs.spark.HadoopSettings;
import org.parapolis.jobs.store.HadoopStore;
import org.parapolis.jobs.store.LocalStore;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
import picocli.CommandLine.Option;

/** Where a run lies and what it is called. */
final class RunPlace {

  /** Names become folders, so they may not lead out of them. */
  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

  @Option(names = "--name", paramLabel = "NAME", description = "Name of the run.")
  private @Nullable String name;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description =
          "Folder of the runs' tables and indexes, or an address such as hdfs://host/runs;"
              + " default data/runs of the project.")
  private @Nullable String work;

  /** The name as given, else from the input: its last part without ending. */
  String name(String input) {
    return checked(name != null ? name : nameOf(input));
  }

  /** The name as given. */
  String name() {
    if (name == null) {
      throw new WrongInput("which run? Say --name NAME; runs are: " + listed() + ".");
    }
    return checked(name);
  }

  /**
   * Tables and index of the run of this name.
   *
   * @throws WrongInput where there is none; it says which there are
   */
  Path existing() {
    return folder(existing(name()));
  }

  /** The same of the only run there is, unless another is named. */
  Path existingOrOnlyOne() {
    return folder(existing(names().size() == 1 ? names().get(0) : name()));
  }

  private String existing(String run) {
    if (!all().contains(run)) {
      throw new WrongInput("there is no run \"" + run + "\"; runs are: " + listed() + ".");
    }
    return run;
  }

  private String listed() {
    List<String> all = all();
    return all.isEmpty() ? "none in " + runs().location() : String.join(", ", all);
  }

  /** The words of a command line that name the same place. */
  List<String> words() {
    List<String> words = new ArrayList<>(List.of("--name", name()));
    if (work != null) {
      words.addAll(List.of("--work", work));
    }
    return words;
  }

  boolean isNamed() {
    return name != null;
  }

  /** The name as given, else those of all runs, sorted. */
  List<String> names() {
    if (name != null) {
      return List.of(existing(name()));
    }
    return all();
  }

  private List<String> all() {
    Store runs = runs();
    try {
      List<String> names = new ArrayList<>();
      for (String name : runs.names("")) {
        if (RunFolder.tables(runs.below(name)).isFolder("")) {
          names.add(name);
        }
      }
      return names;
    } catch (IOException e) {
      throw BrokenEnvironment.of("listing the runs in " + runs.location(), e);
    }
  }

  /** Tables and index of the run, there or not. */
  Store store(String run) {
    return runs().below(run);
  }

  /** The same of a run that there is. */
  Store existingStore() {
    existing(name());
    return store(name());
  }

  /**
   * Tables and index of the run on this machine.
   *
   * @throws WrongInput where they lie elsewhere: an index is searched where it lies
   */
  Path folder(String run) {
    if (runs() instanceof HadoopStore remote) {
      throw new WrongInput(
          "this command reads a run on this machine; copy it first: hadoop fs -get "
              + remote.address(run)
              + ".");
    }
    return Path.of(runs().location(), run);
  }

  private Store runs() {
    if (work == null) {
      return new LocalStore(home().resolve("data").resolve("runs"));
    }
    return FileSource.isRemote(work)
        ? new HadoopStore(work, HadoopSettings::get)
        : new LocalStore(Path.of(work));
  }

  /** The project's folder, told by the launcher. */
  static Path home() {
    return Path.of(System.getProperty("parapolis.home", "."));
  }

  static String nameOf(String input) {
    String path = input.replaceAll("[*?\\[{].*", "").replaceAll("/+$", "");
    if (path.isEmpty() || path.equals(".")) {
      path = Path.of("").toAbsolutePath().toString();
    }
    String last =
        path.substring(path.lastIndexOf('/') + 1).replaceAll("(?<=.)\\.[A-Za-z0-9]+$", "");
    String name = last.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
    return name.isEmpty() ? "run" : name;
  }

  private static String checked(String name) {
    if (!name.matches(NAME)) {
      throw new WrongInput(
          "\"" + name + "\" is not a name: use letters, digits, dots, dashes and underscores.");
    }
    return name;
  }
}
