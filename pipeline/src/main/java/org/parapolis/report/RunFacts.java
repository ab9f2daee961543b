package org.parapolis.report;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made the tables, beside the documents themselves.
 *
 * @param name of the run, as the user gave it
 * @param started when it began; the end is the moment the reports are written
 * @param lexicons file name to SHA-256
 * @param settings that change the answer; never the number of cores or partitions
 * @param versions of the program and of the libraries that change the answer
 * @param environment what must not change the answer: Java, Spark, machine
 */
public record RunFacts(
    String name,
    Instant started,
    SortedMap<String, String> lexicons,
    SortedMap<String, String> settings,
    SortedMap<String, String> versions,
    SortedMap<String, String> environment) {

  public RunFacts {
    Objects.requireNonNull(started);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a run needs a name");
    }
    lexicons = copy(lexicons);
    settings = copy(settings);
    versions = copy(versions);
    environment = copy(environment);
  }

  private static SortedMap<String, String> copy(Map<String, String> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
