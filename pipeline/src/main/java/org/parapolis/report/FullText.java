package org.parapolis.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parapolis.model.StructuredDocument;

/**
 * A document from its first to its last paragraph, as a reader of resolutions expects it: headings,
 * italic lead verbs, sub-paragraphs set in, footnotes at the end; with its mentions marked, and
 * listed with their codes after the text.
 */
final class FullText {

  private final StructuredDocument document;
  private final Compendium from;

  FullText(StructuredDocument document, Compendium from) {
    this.document = document;
    this.from = from;
  }

  /** What the templates {@code compendium/full-text} and its sister for Word are filled with. */
  Map<String, Object> view() {
    List<QuotedParagraph> paragraphs =
        document.paragraphs().stream()
            .map(paragraph -> QuotedParagraph.of(paragraph, from))
            .toList();
    DocumentHead head = DocumentHead.of(document.document());
    return Map.of(
        "title", head.symbol(),
        "run", from.run(),
        "head", head,
        "links", List.of(head),
        "paragraphs", only(paragraphs, paragraph -> !paragraph.footnote()),
        "footnotes", only(paragraphs, QuotedParagraph::footnote),
        "coded", only(paragraphs, paragraph -> !paragraph.mentions().isEmpty()),
        "sets", CodeWords.of("set"));
  }

  private static List<QuotedParagraph> only(
      List<QuotedParagraph> paragraphs, Predicate<QuotedParagraph> which) {
    return paragraphs.stream().filter(which).toList();
  }
}
