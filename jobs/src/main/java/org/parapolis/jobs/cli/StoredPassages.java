package org.parapolis.jobs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.FamilySearch;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.language.Lemmas;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Passage;
import org.parapolis.model.Section;
import org.parapolis.report.DocumentRow;

/** The paragraphs of a run's texts with their mentions. */
final class StoredPassages {

  /** Reading so many takes a few seconds, and all of a run of 200,000 paragraphs fifteen. */
  private static final int MOST_CANDIDATES = 40_000;

  private record Place(DocumentId document, Address address) {}

  private final Path run;
  private final StoredTables tables;
  private final List<Document> documents;
  private final Map<Place, List<Mention>> mentions = new HashMap<>();

  private StoredPassages(Path run) {
    this.run = run;
    tables = new StoredTables(RunFolder.tables(run));
    documents =
        tables.documents().stream().filter(DocumentRow::counts).map(DocumentRow::document).toList();
    tables.eachMention(
        mention ->
            mentions
                .computeIfAbsent(
                    new Place(mention.document(), mention.address()), place -> new ArrayList<>())
                .add(mention));
  }

  static StoredPassages of(Path run) {
    return new StoredPassages(run);
  }

  List<Document> documents() {
    return documents;
  }

  /**
   * The document that a user means by a symbol.
   *
   * @throws WrongInput where there is none; it names those that look like it
   */
  Document document(String symbol) {
    Optional<Document> found =
        documents.stream().filter(document -> document.id().isCalled(symbol)).findFirst();
    if (found.isEmpty()) {
      throw NearestNames.missing(symbol, documents.stream().map(Document::id).toList());
    }
    if (found.get().adopted() == null && found.get().published() == null) {
      throw new WrongInput(symbol + " has no date, so that nothing can be older or newer.");
    }
    return found.get();
  }

  /**
   * The paragraph that a user means.
   *
   * @param document all passages of it
   * @throws WrongInput where the document has no such paragraph
   */
  static Passage passage(List<Passage> document, Document source, String wanted) {
    return document.stream()
        .filter(passage -> passage.paragraph().address().value().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> missing(document, source, wanted));
  }

  private static WrongInput missing(List<Passage> document, Document source, String wanted) {
    List<String> addresses =
        document.stream().map(passage -> passage.paragraph().address().value()).toList();
    return new WrongInput(
        "%s has no paragraph \"%s\"; the nearest are %s."
            .formatted(source.id(), wanted, String.join(", ", NearestNames.of(wanted, addresses))));
  }

  /** All passages of some documents. */
  List<Passage> of(Collection<Document> some) {
    Map<DocumentId, Document> wanted = byId(some.stream());
    List<Passage> passages = new ArrayList<>();
    tables.paragraphs(wanted.keySet()).forEach(paragraph -> add(paragraph, wanted, passages));
    return passages;
  }

  /** Some passages, and those of all adopted texts. */
  List<Passage> withAdopted(List<Passage> whole) {
    return with(whole, tables::eachParagraph);
  }

  /**
   * Some passages, and those of other adopted texts that can share a family with the ones asked
   * for; or of all adopted texts, where that is quicker than to search for them.
   *
   * @param whole all passages of some documents
   */
  List<Passage> around(List<Passage> asked, List<Passage> whole) {
    try (ParagraphIndex index = ParagraphIndex.open(RunFolder.index(run), new Lemmas()::of)) {
      return new FamilySearch(index, MOST_CANDIDATES)
          .around(asked.stream().map(Passage::paragraph).toList())
          .map(found -> with(whole, found::forEach))
          .orElseGet(() -> withAdopted(whole));
    }
  }

  private List<Passage> with(List<Passage> whole, Consumer<Consumer<Paragraph>> more) {
    Map<DocumentId, Document> others = byId(documents.stream().filter(Document::isAgreed));
    whole.forEach(passage -> others.remove(passage.document().id()));
    List<Passage> passages = new ArrayList<>(whole);
    more.accept(paragraph -> add(paragraph, others, passages));
    return passages;
  }

  private static Map<DocumentId, Document> byId(Stream<Document> documents) {
    return documents.collect(Collectors.toMap(Document::id, document -> document));
  }

  private void add(Paragraph paragraph, Map<DocumentId, Document> wanted, List<Passage> passages) {
    @Nullable Document document = wanted.get(paragraph.document());
    if (document != null && paragraph.section() != Section.FOOTNOTE) {
      Place place = new Place(paragraph.document(), paragraph.address());
      passages.add(new Passage(document, paragraph, mentions.getOrDefault(place, List.of())));
    }
  }
}
