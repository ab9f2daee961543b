package org.parapolis.jobs.bench;

import java.nio.file.Path;
import java.util.Set;

/**
 * What to measure, from system properties, so that Maven can pass them on.
 *
 * @param corpus {@code bench.corpus}: folder of documents, with UN XML among them
 * @param pdfs {@code bench.pdfs}: folder of PDFs
 * @param work {@code bench.work}: folder for runs and results
 * @param parts {@code bench.parts}: which of the parts, with commas between
 * @param share {@code bench.share}: CoreNLP reads one document in so many
 * @param regexShare {@code bench.regexShare}: the regular expression sees one paragraph in so many
 * @param copied {@code bench.copied}: how many documents are taken several times; 0 is all that
 *     have a symbol
 */
record BenchSettings(
    Path corpus, Path pdfs, Path work, Set<String> parts, int share, int regexShare, int copied) {

  static BenchSettings ofProperties() {
    return new BenchSettings(
        Path.of(property("corpus")),
        Path.of(property("pdfs")),
        Path.of(property("work")).toAbsolutePath(),
        Set.of(property("parts").split(",", -1)),
        Integer.parseInt(property("share")),
        Integer.parseInt(property("regexShare")),
        Integer.parseInt(property("copied")));
  }

  boolean wants(String part) {
    return parts.contains(part);
  }

  private static String property(String name) {
    String value = System.getProperty("bench." + name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException("say -Dbench." + name + "=...");
    }
    return value;
  }
}
