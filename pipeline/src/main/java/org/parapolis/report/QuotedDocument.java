package org.parapolis.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Paragraph;

/**
 * A document and those of its paragraphs that a compendium quotes.
 *
 * @param anchor the name of its place in a page
 * @param whole whether its full text is printed as well
 */
record QuotedDocument(
    DocumentHead head, Body body, String anchor, boolean whole, List<QuotedParagraph> paragraphs) {

  /** Users look for the newest agreed language first; undated ones come last. */
  private static final Comparator<Document> NEWEST_FIRST =
      Comparator.comparing(
              QuotedDocument::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(QuotedDocument::numbered);

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** With numbers of one length, so that 57/9 stands before 57/12. */
  private static String numbered(Document document) {
    return NUMBER
        .matcher(document.id().value())
        .replaceAll(
            number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
  }

  private static @Nullable LocalDate day(Document document) {
    return document.adopted();
  }

  /** Those with a quoted paragraph, the last adopted first. */
  static List<QuotedDocument> all(Compendium from) {
    Map<DocumentId, List<Paragraph>> quoted = new TreeMap<>();
    for (Paragraph paragraph : from.quoted()) {
      quoted.computeIfAbsent(paragraph.document(), id -> new ArrayList<>()).add(paragraph);
    }
    return from.documents().stream()
        .map(DocumentRow::document)
        .filter(document -> quoted.containsKey(document.id()))
        .sorted(NEWEST_FIRST)
        .map(document -> of(document, quoted.getOrDefault(document.id(), List.of()), from))
        .toList();
  }

  private static QuotedDocument of(Document document, List<Paragraph> quoted, Compendium from) {
    List<QuotedParagraph> paragraphs = new ArrayList<>();
    Paragraph above = null;
    for (Paragraph paragraph : quoted) {
      paragraphs.add(QuotedParagraph.of(paragraph, above, from));
      above = paragraph;
    }
    DocumentHead head = DocumentHead.of(document);
    boolean whole =
        from.whole().stream().anyMatch(one -> one.document().id().equals(document.id()));
    return new QuotedDocument(head, document.body(), head.file(), whole, paragraphs);
  }

  /** "1 paragraph", "3 paragraphs". */
  public String size() {
    return paragraphs.size() == 1 ? "1 paragraph" : paragraphs.size() + " paragraphs";
  }
}
