package org.parapolis.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;

/** The paragraphs of the real sample that hold a core or extended mention, to be printed. */
final class QuotedSample {

  private QuotedSample() {}

  /**
   * @param behind put behind the text of every paragraph
   * @param whole ids of documents to print in full
   */
  static Compendium of(RealSample sample, String behind, String... whole) {
    Map<DocumentId, List<Mention>> mentions =
        sample.mentions.stream()
            .collect(Collectors.groupingBy(Mention::document, TreeMap::new, Collectors.toList()));
    MentionSets sets = new MentionSets(RealSample.SETS);
    List<Paragraph> paragraphs = sample.paragraphs.stream().map(p -> longer(p, behind)).toList();
    return new Compendium(
        "Real sample",
        "every paragraph that holds a core or extended mention.",
        sample.documents,
        mentions,
        paragraphs.stream()
            .filter(
                paragraph ->
                    mentions.getOrDefault(paragraph.document(), List.of()).stream()
                        .filter(mention -> mention.address().equals(paragraph.address()))
                        .anyMatch(mention -> sets.counting(mention).contains("extended")))
            .toList(),
        sample.documents.stream()
            .map(DocumentRow::document)
            .filter(document -> List.of(whole).contains(document.id().value()))
            .map(
                document ->
                    new StructuredDocument(
                        document,
                        paragraphs.stream()
                            .filter(p -> p.document().equals(document.id()))
                            .toList()))
            .toList(),
        sets);
  }

  private static Paragraph longer(Paragraph paragraph, String behind) {
    return new Paragraph(
        paragraph.document(),
        paragraph.ordinal(),
        paragraph.address(),
        paragraph.number(),
        paragraph.section(),
        paragraph.lead(),
        paragraph.chapeauAddress(),
        paragraph.chapeau(),
        paragraph.text() + behind,
        paragraph.page());
  }
}
