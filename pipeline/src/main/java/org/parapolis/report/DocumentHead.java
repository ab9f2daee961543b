package org.parapolis.report;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parapolis.model.Document;

/**
 * What stands above a document's text in a compendium.
 *
 * @param facts body, kind, day and vote in words
 * @param url of the official text; empty where there is none
 * @param file name of the page with its full text, without ending
 */
record DocumentHead(
    String symbol, String title, String facts, String url, String language, String file) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static DocumentHead of(Document document) {
    String url =
        document.symbol() == null
            ? ""
            : OfficialAddress.of(document.symbol()).map(URI::toASCIIString).orElse("");
    return new DocumentHead(
        document.id().value(),
        document.title(),
        facts(document),
        url,
        document.language(),
        file(document));
  }

  private static String facts(Document document) {
    List<String> facts = new ArrayList<>();
    facts.add(CodeWords.of("body", document.body().name()));
    facts.add(document.kind().name().toLowerCase(Locale.ROOT));
    if (document.adopted() != null) {
      facts.add("adopted " + day(document.adopted()));
    } else if (document.published() != null) {
      facts.add("published " + day(document.published()) + ", no day of adoption");
    } else {
      facts.add("no date");
    }
    if (!document.vote().isEmpty()) {
      facts.add(document.vote());
    }
    return String.join(" · ", facts);
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** No separator survives, and no dot at the begin, so that it stays in its folder. */
  private static String file(Document document) {
    return document
        .id()
        .value()
        .replaceAll("[^\\p{L}\\p{N}.-]+", "_")
        .replaceAll("^[._-]+|[._-]+$", "");
  }
}
