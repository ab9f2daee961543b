package org.parapolis.extract;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places this program's classes come from, for a JVM that shall have the same. */
final class ClassPath {

  private ClassPath() {}

  /** Also what Spark adds to a running executor: its jars hang on a loader of their own. */
  static String ofThisProgram() {
    Set<String> places = new LinkedHashSet<>();
    addAll(places, ClassPath.class.getClassLoader());
    addAll(places, Thread.currentThread().getContextClassLoader());
    places.addAll(List.of(System.getProperty("java.class.path", "").split(File.pathSeparator)));
    return String.join(File.pathSeparator, places);
  }

  private static void addAll(Set<String> places, @Nullable ClassLoader innermost) {
    List<ClassLoader> loaders = new ArrayList<>();
    for (ClassLoader loader = innermost; loader != null; loader = loader.getParent()) {
      loaders.add(loader);
    }
    for (ClassLoader loader : loaders) {
      if (loader instanceof URLClassLoader jars) {
        for (URL jar : jars.getURLs()) {
          addLocal(places, jar);
        }
      }
    }
  }

  private static void addLocal(Set<String> places, URL place) {
    try {
      URI uri = place.toURI();
      if ("file".equals(uri.getScheme())) {
        places.add(Path.of(uri).toString());
      }
    } catch (URISyntaxException | IllegalArgumentException notLocal) {
      // Classes that come over the network are not among those that parse.
    }
  }
}
