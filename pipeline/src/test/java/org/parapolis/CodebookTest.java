package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Address;
import org.parapolis.model.Category;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Entry;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.report.GoldJson;

/**
 * The codebook and the tables agree: what is coded is defined, and what is defined is coded. That a
 * code can be given is shown by giving it: to the coded paragraphs and the lexicon's examples.
 */
class CodebookTest {
  private static final List<String> CODES = List.of("level", "prominence", "role", "strength");

  private final LexiconFiles files = LexiconFiles.read(Path.of("../lexicons"));
  private final Pipeline pipeline = Pipeline.withoutTags(files);
  private final Codebook book = Codebook.read();
  private final List<GoldParagraph> gold = gold();

  CodebookTest() throws IOException {}

  @Test
  void typesAndTheirSetsAreThoseOfTheCodebook() {
    assertEquals(9, book.setOfType().size());
    assertEquals(book.setOfType(), pipeline.lexicon().setOfType());
  }

  @Test
  void codersGiveTheCodesOfTheCodebookAndNoOther() {
    assertEquals(List.copyOf(book.codes().keySet()), CODES);
    assertEquals(book.codes(), codes(found()));
  }

  @Test
  void derivedCodesAreThoseOfTheCodebook() {
    Map<String, Set<String>> derived = new TreeMap<>();
    for (Category category : pipeline.lexicon().derivedCodes().categories()) {
      derived.computeIfAbsent(category.dimension(), d -> new TreeSet<>()).add(category.value());
    }
    assertEquals(book.derived(), derived);
    assertEquals(Set.of("diplomacy", "standing", "view"), derived.keySet());
  }

  @Test
  void everyTypeAndBothCitationFlagsAreGiven() {
    assertEquals(
        book.setOfType().keySet(),
        found().stream().map(GoldMention::type).collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(
        Set.of(true, false),
        found().stream().map(GoldMention::citation).collect(Collectors.toSet()));
  }

  @Test
  void eachTypeTakesTheCodesThatItsRowNames() {
    Map<String, Set<String>> taken = new TreeMap<>();
    found()
        .forEach(
            mention ->
                taken.computeIfAbsent(mention.type(), t -> new TreeSet<>()).addAll(has(mention)));
    Map<String, Set<String>> named = new TreeMap<>();
    for (String[] row : rows("types.tsv")) {
      String codes = row.length > 3 ? row[3] : "";
      named.put(row[0], new TreeSet<>(List.of(codes.isEmpty() ? new String[0] : codes.split(" "))));
    }
    assertEquals(named, taken);
  }

  @Test
  void everyCodeInTheLexiconIsDefined() {
    Set<String> undefined = new TreeSet<>();
    int seen = 0;
    for (Entry entry : pipeline.lexicon().entries()) {
      for (Map.Entry<String, String> cell : entry.columns().entrySet()) {
        Set<String> defined =
            cell.getKey().equals("type")
                ? book.setOfType().keySet()
                : book.codes().getOrDefault(cell.getKey(), Set.of());
        boolean coded = cell.getKey().equals("type") || CODES.contains(cell.getKey());
        if (coded && !cell.getValue().isEmpty()) {
          seen++;
          if (!defined.contains(cell.getValue())) {
            undefined.add(entry.id() + ": " + cell.getKey() + " " + cell.getValue());
          }
        }
      }
    }
    assertTrue(seen > 500, seen + " codes in the lexicon");
    assertEquals(Set.of(), undefined);
  }

  @Test
  void everyCodeOfTheCodedParagraphsIsDefined() {
    List<GoldMention> coded = gold.stream().flatMap(p -> p.mentions().stream()).toList();
    assertTrue(
        book.setOfType()
            .keySet()
            .containsAll(coded.stream().map(GoldMention::type).collect(Collectors.toSet())));
    codes(coded)
        .forEach((code, values) -> assertTrue(book.codes().get(code).containsAll(values), code));
  }

  @Test
  void rejectionsCiteNumbersOfTheCodebook() {
    assertEquals(14, book.notMentions().size());
    Set<String> cited = new HashSet<>();
    pipeline.lexicon().entries().stream()
        .filter(entry -> entry.table().equals("exclusions"))
        .forEach(entry -> cited.add(entry.get("rule")));
    pipeline.code(paragraphs()).rejections().stream()
        .map(rejection -> rejection.rule().replaceAll("^not-(\\d+):.*|.*", "$1"))
        .filter(number -> !number.isEmpty())
        .forEach(cited::add);
    assertTrue(cited.size() > 5, cited.toString());
    cited.removeAll(book.notMentions());
    assertEquals(Set.of(), cited);
  }

  private List<GoldMention> found() {
    return pipeline.code(paragraphs()).mentions().stream().map(GoldMention::of).toList();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs =
        new ArrayList<>(gold.stream().map(GoldParagraph::uncoded).toList());
    for (Entry entry : pipeline.lexicon().entries()) {
      paragraphs.add(example(entry));
    }
    return paragraphs;
  }

  private static Paragraph example(Entry entry) {
    return new Paragraph(
        new DocumentId(entry.id()),
        0,
        new Address("P1"),
        "",
        Section.OPERATIVE,
        "",
        null,
        "",
        entry.get("example"),
        0);
  }

  private static List<GoldParagraph> gold() throws IOException {
    List<GoldParagraph> gold = new ArrayList<>();
    for (Path file : GoldFiles.all()) {
      gold.addAll(new GoldJson().read(file));
    }
    return gold;
  }

  private List<String[]> rows(String file) {
    return Objects.requireNonNull(files.byName().get(file))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t"))
        .toList();
  }

  private static Map<String, Set<String>> codes(List<GoldMention> mentions) {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (String code : CODES) {
      codes.put(
          code,
          mentions.stream()
              .map(mention -> value(mention, code))
              .flatMap(Stream::ofNullable)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return codes;
  }

  private static Set<String> has(GoldMention mention) {
    return CODES.stream()
        .filter(code -> value(mention, code) != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable String value(GoldMention mention, String code) {
    return switch (code) {
      case "level" -> mention.level();
      case "prominence" -> mention.prominence();
      case "role" -> mention.role();
      default -> mention.strength() == null ? null : mention.strength().toString();
    };
  }
}
