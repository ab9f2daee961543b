package org.parapolis.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.LanguageReader;
import org.parapolis.Pipeline;
import org.parapolis.TrendReader;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Event;
import org.parapolis.model.Failure;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.Section;
import org.parapolis.model.SectionSize;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Span;
import org.parapolis.model.Symbol;
import org.parapolis.model.TrendFindings;

/** Nine real documents, and 21 of their paragraphs as people coded them, as tables of a run. */
final class RealSample {

  static final Path FOLDER = Path.of("src/test/resources/org/parapolis/report");

  static final Map<String, String> SETS =
      Map.of(
          "actor", "core",
          "named_actor", "core",
          "official", "core",
          "network", "core",
          "concept", "extended",
          "level", "broad",
          "place", "broad",
          "issue", "broad",
          "instrument", "broad");

  private static final Event HABITAT =
      new Event(
          "habitat-iii", LocalDate.of(2016, 10, 17), LocalDate.of(2016, 10, 20), "Habitat III");

  private static final Pipeline PIPELINE =
      Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons")));
  private static final Lexicon LEXICON = PIPELINE.lexicon();

  final List<DocumentRow> documents = new ArrayList<>();
  final List<Paragraph> paragraphs = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();

  RealSample() {
    this("");
  }

  /** As often as there are prefixes, each time with one before the documents' names. */
  RealSample(String... prefixes) {
    try {
      List<GoldParagraph> coded = new GoldJson().read(FOLDER.resolve("paragraphs.jsonl"));
      List<String> lines = Files.readAllLines(FOLDER.resolve("documents.tsv"));
      for (String prefix : prefixes) {
        lines.stream()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> add((prefix + line).split("\t", -1), coded));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents.sort(Comparator.comparing(row -> row.document().id()));
    failures.add(
        new Failure(
            "un-pdf/S_RES_100-EN.pdf", "extract", "no-text", "The file holds pictures only."));
    Paragraph heading = paragraph("P007");
    int begin = heading.text().indexOf("regional");
    rejections.add(
        new Rejection(
            heading.document(),
            heading.address(),
            new Span(begin, begin + 8),
            "regional",
            "regional",
            "regional-is-supranational"));
  }

  ReportInput input() {
    return new ReportInput(
        documents,
        paragraphs,
        mentions,
        rejections,
        failures,
        new MentionSets(SETS),
        LEXICON.derivedCodes()::of,
        new RunFacts(
            "Real sample",
            Instant.parse("2026-01-02T03:04:05.678Z"),
            new TreeMap<>(Map.of("en/terms/actors.tsv", "0".repeat(64))),
            new TreeMap<>(Map.of("language", "en")),
            new TreeMap<>(Map.of("parapolis", "0.1.0", "corenlp", "4.5.10")),
            new TreeMap<>(Map.of("java", "17"))),
        trends(),
        new LanguageReader(LEXICON).read(QuotedMention.all(documents, paragraphs, mentions)));
  }

  /** As if all text were operative: the list of documents does not say where it stands. */
  private TrendFindings trends() {
    List<SectionSize> sections =
        documents.stream()
            .filter(DocumentRow::counts)
            .map(
                row ->
                    new SectionSize(
                        row.document().id(),
                        Section.OPERATIVE,
                        row.paragraphs(),
                        row.document().words()))
            .toList();
    return new TrendReader(new MentionSets(SETS), LEXICON.derivedCodes()::of, List.of(HABITAT))
        .read(documents, sections, QuotedMention.all(documents, paragraphs, mentions));
  }

  Paragraph paragraph(String address) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.address().value().equals(address))
        .findAny()
        .orElseThrow();
  }

  private void add(String[] cells, List<GoldParagraph> coded) {
    Body body = Body.valueOf(cells[2]);
    DocumentKind kind = DocumentKind.valueOf(cells[3]);
    DocumentId id = new DocumentId(cells[0]);
    Document document =
        new Document(
            id,
            new Symbol(cells[0], body, kind, cells[4], OptionalInt.empty()),
            cells[1],
            body,
            kind,
            cells[4],
            date(cells[5]),
            date(cells[6]),
            "en",
            cells[7],
            cells[8],
            cells[9].isEmpty() ? List.of() : List.of(cells[9].split("\\|")),
            new SourceFile(cells[10], cells[11], cells[12]),
            Integer.parseInt(cells[13]),
            List.of());
    documents.add(new DocumentRow(document, Integer.parseInt(cells[14]), null));
    int ordinal = 0;
    for (GoldParagraph paragraph : coded) {
      if (paragraph.source().equals(cells[10])) {
        add(paragraph, id, ordinal++);
      }
    }
  }

  private static @Nullable LocalDate date(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty()).map(LocalDate::parse).orElse(null);
  }

  private void add(GoldParagraph gold, DocumentId id, int ordinal) {
    Address address = new Address(gold.id());
    Paragraph paragraph =
        new Paragraph(
            id,
            ordinal,
            address,
            gold.number(),
            gold.section(),
            gold.lead(),
            null,
            gold.chapeau(),
            gold.text(),
            0);
    paragraphs.add(paragraph);
    List<Mention> found = PIPELINE.code(List.of(paragraph)).mentions();
    for (GoldMention mention : gold.mentions()) {
      mentions.add(
          new Mention(
              id,
              address,
              mention.span(),
              mention.span().of(gold.text()),
              "coded",
              mention.type(),
              mention.level(),
              mention.prominence(),
              mention.role(),
              mention.strength(),
              mention.citation(),
              List.of(),
              companions(mention, found),
              rules(mention, found)));
    }
  }

  /** Coders name nobody beside a mention; the lexicon does. */
  private static List<String> companions(GoldMention coded, List<Mention> found) {
    return found.stream()
        .filter(mention -> mention.span().equals(coded.span()))
        .flatMap(mention -> mention.companions().stream())
        .toList();
  }

  /**
   * Nor which verb they looked at: where the lexicon comes to the same strength, it is its verb.
   */
  private static List<String> rules(GoldMention coded, List<Mention> found) {
    List<String> rules = new ArrayList<>(List.of("type=" + coded.type() + ":coder"));
    found.stream()
        .filter(mention -> mention.span().equals(coded.span()))
        .flatMap(mention -> mention.rules().stream())
        .filter(rule -> rule.startsWith("strength=" + coded.strength() + ":"))
        .forEach(rules::add);
    return rules;
  }
}
