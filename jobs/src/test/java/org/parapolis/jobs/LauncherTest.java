package org.parapolis.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code parapolis} in a built project, with a Java that prints what it is told. */
class LauncherTest {

  private static final String LIBRARIES =
      "/m2/picocli.jar:/m2/spark.jar:/moved/from/parapolis-pipeline-1.jar:/m2/tika.jar";

  @TempDir Path temporary;

  private Path project;

  @BeforeEach
  void layABuiltProjectOut() throws IOException {
    project = Files.createDirectories(temporary.resolve("my project"));
    Files.copy(Path.of("../parapolis"), project.resolve("parapolis"));
    for (String module : List.of("pipeline", "jobs")) {
      Files.createDirectories(project.resolve(module + "/src/main"));
      Files.writeString(project.resolve(module + "/pom.xml"), "");
    }
    Files.writeString(project.resolve("pom.xml"), "");
    Path target = Files.createDirectories(project.resolve("jobs/target"));
    Files.writeString(target.resolve("classpath.txt"), LIBRARIES);
    Files.writeString(target.resolve("classes-17.0.1.jsa"), "an archive");
    java("17.0.1");
  }

  private void java(String version) throws IOException {
    Path bin = Files.createDirectories(temporary.resolve("java/bin"));
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(bin.resolve("../release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private List<String> launch(int exit, Path script, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(words));
    Path said = temporary.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("JAVA_HOME", temporary.resolve("java").toString());
    builder.environment().remove("PARAPOLIS_JAVA_OPTS");
    assertEquals(exit, builder.start().waitFor(), Files.readString(said));
    return Files.readAllLines(said);
  }

  @Test
  void startsASmallCommandFromAnyFolderThroughALink() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), project.resolve("parapolis"));
    List<String> told = launch(0, link, "search", "two words");

    assertEquals(
        List.of("org.parapolis.jobs.cli.Parapolis", "search", "two words"),
        told.subList(told.size() - 3, told.size()));
    assertEquals(
        project
            + "/jobs/target/parapolis-jobs-1.jar:"
            + project
            + "/pipeline/target/parapolis-pipeline-1.jar"
            + ":/m2/picocli.jar:/m2/tika.jar:/m2/picocli.jar:/m2/spark.jar",
        told.get(told.indexOf("-cp") + 1));
    assertTrue(told.contains("-Dparapolis.home=" + project), told.toString());
    assertTrue(
        told.contains("-XX:SharedArchiveFile=" + project + "/jobs/target/classes-17.0.1.jsa"),
        told.toString());
  }

  @Test
  void opensToSparkWhatItReachesInto() throws IOException, InterruptedException {
    List<String> told = launch(0, project.resolve("parapolis"), "run", "data/sample");

    assertTrue(
        told.get(told.indexOf("-cp") + 1).endsWith(":/m2/picocli.jar:/m2/spark.jar:/m2/tika.jar"),
        told.toString());
    Matcher build =
        Pattern.compile("<jvm.opens>(.*)</jvm.opens>")
            .matcher(Files.readString(Path.of("../pom.xml")));
    assertTrue(build.find());
    assertEquals(
        Stream.of(build.group(1).split(" ")).sorted().toList(),
        told.stream().filter(word -> word.startsWith("--add-opens")).sorted().toList());
  }

  @Test
  void givesANewerJavaTheFlagsThatKeepItQuiet() throws IOException, InterruptedException {
    java("25.0.3");
    List<String> told = launch(0, project.resolve("parapolis"), "run", "data/sample");

    assertTrue(told.contains("--enable-native-access=ALL-UNNAMED"), told.toString());
    assertTrue(told.contains("--sun-misc-unsafe-memory-access=allow"), told.toString());
  }

  @Test
  void refusesAnOlderJavaInOneSentence() throws IOException, InterruptedException {
    java("11.0.2");

    assertEquals(
        List.of(
            "parapolis: Java 17 or newer is needed; " + temporary + "/java/bin/java is 11.0.2."),
        launch(3, project.resolve("parapolis"), "--help"));
  }
}
