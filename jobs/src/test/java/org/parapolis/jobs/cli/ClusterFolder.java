package org.parapolis.jobs.cli;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the build lays out for {@code spark-submit}, and a Spark distribution to go with it. */
final class ClusterFolder {

  static final Path JAR = Path.of("target/cluster/parapolis-jobs.jar").toAbsolutePath();

  private static final Path LIBRARIES = Path.of("target/cluster/lib").toAbsolutePath();

  private ClusterFolder() {}

  /** As {@code --jars} takes them. */
  static String jars() {
    return libraries().stream().map(Path::toString).collect(joining(","));
  }

  /** The libraries laid out. */
  static List<Path> libraries() {
    return Arrays.stream(LIBRARIES.toFile().listFiles()).map(File::toPath).sorted().toList();
  }

  /** The jars of the program on one machine. */
  static List<Path> classPath() throws IOException {
    return jars(Path.of("target/classpath.txt"));
  }

  /** The jars that Spark brings, in the versions that it brings. */
  static List<Path> sparkJars() throws IOException {
    return jars(Path.of("spark/target/classpath.txt"));
  }

  /** The names without versions. */
  static SortedSet<String> artifacts(List<Path> jars) {
    SortedSet<String> names = new TreeSet<>();
    for (Path jar : jars) {
      names.add(jar.getFileName().toString().replaceAll("-\\d[^-]*(-SNAPSHOT)?(?=-|\\.jar)", ""));
    }
    return names;
  }

  /** A folder like an unpacked Spark distribution, with links to its jars. */
  static Path sparkHome(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (Path jar : sparkJars()) {
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
    }
    return home;
  }

  private static List<Path> jars(Path classPath) throws IOException {
    String jars = Files.readString(classPath).strip();
    return Stream.of(jars.split(File.pathSeparator, -1)).map(Path::of).toList();
  }
}
