package org.parapolis.jobs.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.report.RunFacts;

/** What made a run, for its report. */
final class Facts {

  private Facts() {}

  static RunFacts of(String name, Instant started, LexiconFiles lexicons) {
    SortedMap<String, String> digests = new TreeMap<>();
    lexicons.byName().forEach((file, content) -> digests.put(file, sha256(content)));
    SortedMap<String, String> environment = new TreeMap<>();
    for (String property : new String[] {"java.version", "os.arch", "os.name"}) {
      environment.put(property.replace('.', '_'), System.getProperty(property));
    }
    return new RunFacts(name, started, digests, new TreeMap<>(), Versions.all(), environment);
  }

  private static String sha256(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
