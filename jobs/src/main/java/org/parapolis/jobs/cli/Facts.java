package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.TrendReader;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Sha256;
import org.parapolis.report.RunFacts;

/** What made a run, for its report. */
final class Facts {

  private Facts() {}

  /**
   * The facts of a run that compares the years around these events.
   *
   * @param events their file
   */
  static RunFacts of(String name, Instant started, LexiconFiles lexicons, Path events) {
    SortedMap<String, String> digests = new TreeMap<>();
    lexicons
        .byName()
        .forEach(
            (file, content) ->
                digests.put(file, Sha256.of(content.getBytes(StandardCharsets.UTF_8))));
    SortedMap<String, String> settings = new TreeMap<>(TrendReader.settings());
    settings.put("events_sha256", Sha256.of(bytes(events)));
    SortedMap<String, String> environment = new TreeMap<>();
    for (String property : new String[] {"java.version", "os.arch", "os.name"}) {
      environment.put(property.replace('.', '_'), System.getProperty(property));
    }
    return new RunFacts(name, started, digests, settings, Versions.all(), environment);
  }

  /** None where there is no file: a named one that is missing was refused before. */
  private static byte[] bytes(Path file) {
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + file, e);
    }
  }
}
