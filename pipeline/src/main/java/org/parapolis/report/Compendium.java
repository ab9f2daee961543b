package org.parapolis.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;

/**
 * What a compendium is printed from.
 *
 * @param run the name of the run
 * @param choice how the paragraphs were chosen, as the end of the sentence "This compendium quotes
 *     …"
 * @param documents all of the run
 * @param mentions all of the run, in text order
 * @param quoted the paragraphs to quote; those of a document in reading order
 * @param whole the documents to print from their first to their last paragraph
 */
public record Compendium(
    String run,
    String choice,
    List<DocumentRow> documents,
    Map<DocumentId, List<Mention>> mentions,
    List<Paragraph> quoted,
    List<StructuredDocument> whole,
    MentionSets sets) {

  public Compendium {
    Objects.requireNonNull(run);
    Objects.requireNonNull(choice);
    documents = List.copyOf(documents);
    mentions = Map.copyOf(mentions);
    quoted = List.copyOf(quoted);
    whole = List.copyOf(whole);
    Objects.requireNonNull(sets);
  }

  /** The mentions of one paragraph. */
  List<Mention> mentions(Paragraph paragraph) {
    return mentions.getOrDefault(paragraph.document(), List.of()).stream()
        .filter(mention -> mention.address().equals(paragraph.address()))
        .toList();
  }
}
