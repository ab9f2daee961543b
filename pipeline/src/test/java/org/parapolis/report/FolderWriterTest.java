package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {

  @TempDir Path folder;

  private Map<String, String> found() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return found;
  }

  @Test
  void writesTextAndBytesBesideFilesOfOthers() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve("a.csv"), "of the run before");
    FolderWriter files = new FolderWriter(folder);
    files.text("a.csv", writer -> writer.write("é"));
    files.bytes("b.bin", stream -> stream.write('b'));

    assertEquals(List.of(folder.resolve("a.csv"), folder.resolve("b.bin")), files.write());
    assertEquals(Map.of("notes.txt", "mine", "a.csv", "é", "b.bin", "b"), found());
  }

  @Test
  void makesTheFoldersItsFilesNameAndLeavesNothingElseInThem() throws IOException {
    FolderWriter files = new FolderWriter(folder.resolve("report"));
    files.text("deep/a.csv", writer -> writer.write("a"));
    files.write();

    try (Stream<Path> written = Files.walk(folder.resolve("report"))) {
      assertEquals(
          List.of("report", "report/deep", "report/deep/a.csv"),
          written.map(path -> folder.relativize(path).toString()).sorted().toList());
    }
  }

  @Test
  void leavesTheFormerFilesWholeWhereOneCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "of the run before");
    FolderWriter files = new FolderWriter(folder);
    files.text("a.csv", writer -> writer.write("new"));
    files.text(
        "b.csv",
        writer -> {
          writer.write("half");
          throw new IOException("the disk is full");
        });

    assertThrows(IOException.class, files::write);
    assertEquals(Map.of("a.csv", "of the run before"), found());
  }

  @Test
  void refusesTwoFilesOfOneName() {
    FolderWriter files = new FolderWriter(folder);
    files.text("a.csv", writer -> {});

    assertThrows(IllegalStateException.class, () -> files.text("a.csv", writer -> {}));
  }
}
