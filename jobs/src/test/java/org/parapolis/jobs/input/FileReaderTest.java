package org.parapolis.jobs.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.Pipeline;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Failure;

class FileReaderTest {

  @TempDir Path temporary;

  @Test
  void saysOfEachFileThatCannotBeReadWhatToDo() throws IOException {
    Path large = temporary.resolve("large");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(FileSource.MAX_BYTES + 1);
    }
    Files.writeString(temporary.resolve("empty"), "");

    assertEquals(
        List.of(
            failure(
                "large",
                "too-large",
                "The file is larger than 100 MB and was not opened; split it."),
            failure(
                "gone", "unreadable", "It was there when the run began and is gone; run again."),
            failure("empty", "empty", "The file is empty; fetch it again.")),
        List.of(read("large"), read("gone"), read("empty")));
  }

  private static Failure failure(String path, String reason, String detail) {
    return new Failure(path, "extract", reason, detail);
  }

  private Failure read(String name) {
    FileReader reader =
        new FileReader(
            Pipeline.with(LexiconFiles.read(Path.of("../lexicons"))),
            new FileSource(Configuration::new));
    return reader
        .read(new Input(name, FileSource.location(temporary.resolve(name))))
        .failures()
        .get(0);
  }
}
