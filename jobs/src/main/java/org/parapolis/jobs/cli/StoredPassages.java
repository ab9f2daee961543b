package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.RunFolder;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Passage;
import org.parapolis.model.Section;
import org.parapolis.report.DocumentRow;

/** The paragraphs of a run's adopted texts with their mentions. */
final class StoredPassages {

  private record Place(DocumentId document, Address address) {}

  private final StoredTables tables;
  private final List<Document> documents;

  private StoredPassages(StoredTables tables, List<Document> documents) {
    this.tables = tables;
    this.documents = documents;
  }

  static StoredPassages of(Path run) {
    StoredTables tables = new StoredTables(RunFolder.tables(run));
    return new StoredPassages(
        tables,
        tables.documents().stream()
            .filter(DocumentRow::counts)
            .map(DocumentRow::document)
            .toList());
  }

  /**
   * The document that a user means by a symbol.
   *
   * @throws WrongInput where there is none; it names those that look like it
   */
  Document document(String symbol) {
    Optional<Document> found =
        documents.stream()
            .filter(
                document ->
                    WantedDocument.folded(document.id().value())
                        .equals(WantedDocument.folded(symbol)))
            .findFirst();
    if (found.isEmpty()) {
      List<String> names = documents.stream().map(document -> document.id().value()).toList();
      throw new WrongInput(
          "there is no document \"%s\" in the run; the nearest are %s."
              .formatted(symbol, String.join(", ", NearestNames.of(symbol, names))));
    }
    if (found.get().adopted() == null && found.get().published() == null) {
      throw new WrongInput(symbol + " has no date, so that nothing can be older or newer.");
    }
    return found.get();
  }

  /**
   * The address that a user means.
   *
   * @throws WrongInput where the document has no such paragraph
   */
  Address address(Document document, String wanted) {
    List<String> addresses =
        tables.paragraphs(document.id()).stream()
            .filter(paragraph -> paragraph.section() != Section.FOOTNOTE)
            .map(paragraph -> paragraph.address().value())
            .toList();
    return addresses.stream()
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .map(Address::new)
        .orElseThrow(
            () ->
                new WrongInput(
                    "%s has no paragraph \"%s\"; the nearest are %s."
                        .formatted(
                            document.id(),
                            wanted,
                            String.join(", ", NearestNames.of(wanted, addresses)))));
  }

  /**
   * All passages of adopted texts.
   *
   * @param asked a document whose passages are wanted even if it is a draft; null where none is
   */
  List<Passage> passages(@Nullable Document asked) {
    Map<DocumentId, Document> wanted =
        documents.stream()
            .filter(document -> document.equals(asked) || document.isAgreed())
            .collect(Collectors.toMap(Document::id, document -> document));
    Map<Place, List<Mention>> mentions = new HashMap<>();
    tables.eachMention(
        mention ->
            mentions
                .computeIfAbsent(
                    new Place(mention.document(), mention.address()), place -> new ArrayList<>())
                .add(mention));
    List<Passage> passages = new ArrayList<>();
    tables.eachParagraph(
        paragraph -> {
          @Nullable Document document = wanted.get(paragraph.document());
          if (document != null && paragraph.section() != Section.FOOTNOTE) {
            Place place = new Place(paragraph.document(), paragraph.address());
            passages.add(new Passage(document, paragraph, mentions.getOrDefault(place, List.of())));
          }
        });
    return passages;
  }
}
