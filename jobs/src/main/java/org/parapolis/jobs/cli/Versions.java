package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of the program and of the libraries that change its answers, from the build. */
final class Versions {

  private Versions() {}

  static SortedMap<String, String> all() {
    Properties properties = new Properties();
    try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    return versions;
  }
}
