package org.parapolis.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;

/** A document for reading: what is known of it, then address, section, number and text. */
final class DocumentPrinter {

  private DocumentPrinter() {}

  static void print(PrintWriter out, StructuredDocument found, List<Mention> mentions) {
    Document document = found.document();
    header(out, "id", document.id());
    header(out, "title", document.title());
    header(out, "body", document.body() + ", " + document.kind());
    header(out, "session", document.session());
    header(out, "adopted", document.adopted());
    header(out, "published", document.published());
    header(out, "language", document.language());
    header(out, "agenda item", document.agendaItem());
    header(out, "vote", document.vote());
    header(out, "subjects", String.join("; ", document.subjects()));
    header(out, "source", document.source().path() + " (" + document.source().mediaType() + ")");
    header(out, "words", document.words());
    header(out, "flags", String.join(" ", document.flags()));
    out.println();
    for (Paragraph paragraph : found.paragraphs()) {
      print(out, paragraph, of(mentions, paragraph.address()));
    }
    out.println();
  }

  private static void header(PrintWriter out, String label, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      out.printf(Locale.ROOT, "%-12s%s%n", label, printable(value.toString()));
    }
  }

  private static void print(PrintWriter out, Paragraph paragraph, List<Mention> mentions) {
    String number = paragraph.number().isEmpty() ? "" : paragraph.number() + " ";
    String lead = paragraph.lead().isEmpty() ? "" : " <" + paragraph.lead() + ">";
    out.printf(
        Locale.ROOT, "%-14s %s%s%n", paragraph.address(), paragraph.section(), printable(lead));
    out.println("    " + printable(number + paragraph.text()));
    for (Mention mention : mentions) {
      out.println("    * " + printable(mention.text()) + ": " + codes(mention));
    }
  }

  private static List<Mention> of(List<Mention> mentions, Address address) {
    return mentions.stream().filter(mention -> mention.address().equals(address)).toList();
  }

  /** The codes it has, and the lexicon entry that found it. */
  static String codes(Mention mention) {
    return Stream.of(
            mention.type(),
            mention.level(),
            mention.prominence(),
            mention.role(),
            mention.strength() == null ? null : "strength " + mention.strength(),
            mention.citation() ? "citation" : null,
            "by " + mention.entry())
        .filter(code -> code != null)
        .collect(Collectors.joining(", "));
  }

  /**
   * A hostile document, or the name of a file, must not steer the reader's terminal: no control
   * characters, and none that turn the direction of writing (Boucher and Anderson 2021).
   */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]", " ");
  }
}
