package org.parapolis.jobs.cli;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the build lays out for {@code spark-submit}, and a Spark distribution to go with it. */
final class ClusterFolder {

  static final Path JAR = Path.of("target/cluster/parapolis-jobs.jar").toAbsolutePath();

  private static final Path LIBRARIES = Path.of("target/cluster/lib").toAbsolutePath();

  private ClusterFolder() {}

  /** As {@code --jars} takes them. */
  static String jars() {
    return files(LIBRARIES).map(Path::toString).collect(joining(","));
  }

  /** The names of the libraries laid out. */
  static SortedSet<String> libraries() {
    return new TreeSet<>(files(LIBRARIES).map(file -> file.getFileName().toString()).toList());
  }

  /** The jars of the program on one machine, by name. */
  static SortedMap<String, Path> classPath() {
    SortedMap<String, Path> jars = new TreeMap<>();
    for (String jar : read(Path.of("target/classpath.txt")).strip().split(File.pathSeparator, -1)) {
      jars.put(Path.of(jar).getFileName().toString(), Path.of(jar));
    }
    return jars;
  }

  /** The names of the jars that Spark brings. */
  static List<String> sparkJars() throws IOException {
    try (var stream = ClusterFolder.class.getResourceAsStream("spark-jars.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  /** A folder like an unpacked Spark distribution, with links to the jars that the build uses. */
  static Path sparkHome(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    SortedMap<String, Path> ours = classPath();
    for (String jar : sparkJars()) {
      Files.createSymbolicLink(jars.resolve(jar), ours.get(jar));
    }
    return home;
  }

  private static Stream<Path> files(Path folder) {
    return Arrays.stream(folder.toFile().listFiles()).map(File::toPath).sorted();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
