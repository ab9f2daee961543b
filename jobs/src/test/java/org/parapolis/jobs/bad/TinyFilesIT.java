package org.parapolis.jobs.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.jobs.DuckDb;
import org.parapolis.jobs.input.InputLister;
import org.parapolis.jobs.input.Listing;

/** Very many files with hardly anything in them. */
class TinyFilesIT {

  @TempDir Path sandbox;

  @Test
  void listsAHundredThousandFilesInSeconds() throws IOException {
    Path corpus = make(100_000);

    long begin = System.nanoTime();
    Listing listing = InputLister.local(corpus.toString());
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);

    assertEquals(100_000, listing.files().size());
    assertTrue(taken.toSeconds() < 30, taken + " for 100,000 files");
  }

  @Test
  void readsFiveThousand() throws IOException, InterruptedException, SQLException {
    assertEquals(5_000, read(5_000, Duration.ofMinutes(10)));
  }

  @Test
  @Tag("nightly")
  void readsAHundredThousand() throws IOException, InterruptedException, SQLException {
    assertEquals(100_000, read(100_000, Duration.ofMinutes(60)));
  }

  private int read(int number, Duration limit)
      throws IOException, InterruptedException, SQLException {
    Path corpus = make(number);
    Path folder = Files.createDirectories(sandbox.resolve("run"));
    Program.Ended ended = new Program(folder, "3g", "C.UTF-8").run(limit, corpus, "local[2]");
    assertEquals("", ended.err());
    try (DuckDb duck = new DuckDb(folder.resolve("work/bad/tables"))) {
      List<List<String>> count =
          duck.rows("SELECT count(DISTINCT source) FROM 'documents.parquet/*.parquet'");
      return Integer.parseInt(count.get(0).get(0));
    }
  }

  private Path make(int number) throws IOException {
    Path corpus = Files.createDirectories(sandbox.resolve("corpus"));
    for (int i = 0; i < number; i++) {
      Files.writeString(
          corpus.resolve("%06d.txt".formatted(i)),
          "The Council thanks the mayors of %d cities for what they said.\n".formatted(i));
    }
    return corpus;
  }
}
