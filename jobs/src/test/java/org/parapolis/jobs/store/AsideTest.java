package org.parapolis.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.jobs.BrokenEnvironment;

class AsideTest {

  @TempDir Path folder;

  @BeforeEach
  void aFormerRunLeftItsOutput() throws IOException {
    write(folder, "tables/documents.parquet/part-00000.parquet", "old");
    write(folder, "tables/mentions.parquet/part-00000.parquet", "old");
    write(folder, "index/segments_1", "old");
  }

  @Test
  void replacesOnlyTheTablesThatWereWritten() throws IOException {
    Aside aside = new Aside(new LocalStore(folder));
    write(Path.of(aside.begin().location()), "tables/mentions.parquet/part-00000.parquet", "new");

    aside.commit();

    assertEquals(
        Map.of(
            "tables/documents.parquet/part-00000.parquet", "old",
            "tables/mentions.parquet/part-00000.parquet", "new",
            "index/segments_1", "old"),
        files());
  }

  @Test
  void replacesAFolderAsAWhole() throws IOException {
    Aside aside = new Aside(new LocalStore(folder));
    write(Path.of(aside.begin().location()), "index/segments_2", "new");

    aside.commit();

    assertEquals("new", files().get("index/segments_2"));
    assertEquals(null, files().get("index/segments_1"));
  }

  @Test
  void leavesTheFormerOutputWholeWhenTheProcessDiesWhileWriting() throws IOException {
    Map<String, String> former = files();
    write(
        Path.of(new Aside(new LocalStore(folder)).begin().location()),
        "tables/documents.parquet/part-00000.parquet",
        "half");

    new Aside(new LocalStore(folder)).recover();

    assertEquals(former, files());
  }

  @Test
  void endsTheMoveWhenTheProcessDiesWhileMoving() throws IOException {
    write(folder, ".ready/tables/documents.parquet/part-00000.parquet", "new");
    write(folder, ".ready/index/segments_2", "new");
    new LocalStore(folder).delete("tables/documents.parquet");

    new Aside(new LocalStore(folder)).recover();

    assertEquals(
        Map.of(
            "tables/documents.parquet/part-00000.parquet", "new",
            "tables/mentions.parquet/part-00000.parquet", "old",
            "index/segments_2", "new"),
        files());
  }

  @Test
  void tellsTheSecondOfTwoRunsOnOneFolder() {
    try (RunFolder first = RunFolder.hold(new LocalStore(folder))) {
      BrokenEnvironment told =
          assertThrows(BrokenEnvironment.class, () -> RunFolder.hold(new LocalStore(folder)));
      assertEquals(
          "another run is writing to " + folder + "; wait for its end.", told.getMessage());
      first.aside().begin();
    }
    RunFolder.hold(new LocalStore(folder)).close();
  }

  private static void write(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(".lock"))
          .forEach(file -> files.put(folder.relativize(file).toString(), content(file)));
    }
    return files;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
