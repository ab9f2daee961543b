package org.parapolis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Hit;

class LexiconTest {
  private static final Set<String> TRIGGER_TABLES = Set.of("terms", "networks", "names");
  private static final Set<String> TRIGGER_SCALES =
      Set.of("local", "subnational", "region", "ambiguous");

  @Test
  void wantsAcronymsInCapitals() {
    Lexicon lexicon = of("uclg\tUCLG");
    assertEquals(List.of("UCLG"), found(lexicon, "UCLG, uclg and Uclg"));
  }

  @Test
  void wantsOnlyTheAcronymAmongTheFormsInCapitals() {
    Lexicon lexicon = of("iula\t(international union of local authorities|IULA)");
    assertEquals(
        List.of("INTERNATIONAL Union of local authorities", "IULA"),
        found(lexicon, "INTERNATIONAL Union of local authorities (IULA), not iula"));
  }

  @Test
  void wantsExactRowsAsTheyAreWritten() {
    Lexicon lexicon = compiled("id\tform\ttype\tcase\nm\tMetropolis\tactor\texact\n");
    assertEquals(List.of("Metropolis"), found(lexicon, "Metropolis, a metropolis, the METROPOLIS"));
  }

  @Test
  void foldsCaseAndDiacritics() {
    Lexicon lexicon = of("city\tSão Paulo");
    assertEquals(
        List.of("São Paulo", "SAO PAULO", "Sa\u0303o Paulo"),
        found(lexicon, "São Paulo, SAO PAULO, Sa\u0303o Paulo, San Paulo"));
  }

  @Test
  void readsAnyHyphenAsASpace() {
    Lexicon lexicon = of("sub\tsub-national");
    assertEquals(
        List.of("sub-national", "sub\u2011national", "sub\u2010national", "sub national"),
        found(lexicon, "sub-national, sub\u2011national, sub\u2010national, sub national"));
  }

  @Test
  void looksThroughSoftHyphens() {
    Lexicon lexicon = of("a\tauthorities");
    String text = "author\u00ADities";
    assertEquals(List.of(text), found(lexicon, text));
    assertTrue(lexicon.hasTrigger(text));
  }

  @Test
  void findsNoWordInsideAnother() {
    assertEquals(List.of(), found(of("c\tcities"), "capacities and velocities"));
  }

  @Test
  void expandsNestedAlternatives() {
    assertEquals(
        List.of(
            "local government",
            "local governments",
            "local and regional government",
            "local and regional governments",
            "municipality"),
        FormPattern.expand("(local (|and regional )government(|s)|municipality)"));
  }

  @Test
  void readsABracketBehindABackslashAsText() {
    assertEquals(List.of("coalition (champ)"), FormPattern.expand("coalition \\(champ\\)"));
  }

  @Test
  void agreesWithANaiveMatcherOnRandomWords() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      TreeSet<String> forms = new TreeSet<>();
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        forms.add(randomWords(random, 1 + random.nextInt(4)));
      }
      StringBuilder rows = new StringBuilder("id\tform\ttype\n");
      forms.forEach(form -> rows.append(form).append('\t').append(form).append("\tactor\n"));
      Lexicon lexicon = compiled(rows.toString());

      String text = randomWords(random, 40);
      List<String> marked = lexicon.mark(text).hits().stream().map(LexiconTest::position).toList();
      assertEquals(naive(forms, text), marked, () -> "forms " + forms + " in " + text);
      assertEquals(!marked.isEmpty(), lexicon.hasTrigger(text));
    }
  }

  @Test
  void triggersWhereverAMentionCouldStandInRealParagraphs() {
    Lexicon lexicon = Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en");
    int paragraphs = 0;
    int triggered = 0;
    for (String paragraph : realParagraphs()) {
      boolean marked = lexicon.mark(paragraph).hits().stream().anyMatch(LexiconTest::isTrigger);
      boolean trigger = lexicon.hasTrigger(paragraph);
      // The quick pass does not look at capitals: it may stop at "metropolis", never pass one by.
      assertTrue(trigger || !marked, paragraph);
      paragraphs++;
      triggered += trigger ? 1 : 0;
    }
    assertTrue(paragraphs > 3000, paragraphs + " paragraphs");
    assertTrue(triggered > 100 && triggered < paragraphs / 2, triggered + " triggered");
  }

  private static boolean isTrigger(Hit hit) {
    return TRIGGER_TABLES.contains(hit.entry().table())
        || (hit.entry().table().equals("modifiers")
            && TRIGGER_SCALES.contains(hit.entry().get("scale")));
  }

  /** What stands between the tags of the bundled documents: words are what matters here. */
  private static List<String> realParagraphs() {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../data/sample"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
        String xml = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String block : xml.split("</(p|heading|docTitle)>", -1)) {
          paragraphs.add(block.replaceAll("<[^>]*>", "").strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paragraphs;
  }

  private static String randomWords(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(String.valueOf((char) ('a' + random.nextInt(4))));
    }
    return String.join(" ", words);
  }

  /** First and last word of every form that stands in the text, in reading order. */
  private static List<String> naive(Set<String> forms, String text) {
    List<String> words = List.of(text.split(" ", -1));
    List<String> found = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      for (int last = words.size(); last > first; last--) {
        if (forms.contains(String.join(" ", words.subList(first, last)))) {
          found.add(first + "-" + last);
        }
      }
    }
    return found;
  }

  private static String position(Hit hit) {
    return hit.first() + "-" + hit.last();
  }

  private static Lexicon of(String row) {
    return compiled("id\tform\ttype\n" + row + "\tactor\n");
  }

  private static Lexicon compiled(String terms) {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("types.tsv", "id\tform\tset\nactor\tlocal governments\tcore\n");
    files.put("en/terms/a.tsv", terms);
    return Lexicon.compile(new LexiconFiles(files), "en");
  }

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.mark(text).hits().stream()
        .map(
            hit ->
                text.substring(
                    lexicon.mark(text).words().get(hit.first()).begin(),
                    lexicon.mark(text).words().get(hit.last() - 1).end()))
        .toList();
  }
}
