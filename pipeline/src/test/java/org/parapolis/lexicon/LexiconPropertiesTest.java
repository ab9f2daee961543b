package org.parapolis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Entry;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Word;

/** The bundled lexicon on random texts of its own terms, against a search form by form. */
class LexiconPropertiesTest {

  /** A form and what it must look like, by its first word. */
  private record Wanted(Entry entry, Form form, List<String> words) {}

  private static final List<String> BETWEEN =
      List.of(
          " ", ", ", " and ", "-", "\u00AD ", "; the ", " of\u00A0", "’ ", "\u2011", ". ", "\n");

  private static Lexicon lexicon;
  private static final Map<String, List<Wanted>> BY_FIRST = new HashMap<>();
  private static final List<String> TERMS = new ArrayList<>();

  @BeforeAll
  static void readsEveryFormByItself() {
    lexicon = Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en");
    for (Entry entry : lexicon.entries()) {
      if (entry.table().equals("words")) {
        continue;
      }
      for (String text : FormPattern.expand(entry.form())) {
        Form form = Form.of(text);
        List<String> words = new ArrayList<>();
        List.of(form.before(), form.words(), form.after())
            .forEach(part -> part.forEach(word -> words.add(word.folded())));
        BY_FIRST
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new Wanted(entry, form, words));
        TERMS.add(text.replace("[", "").replace("]", ""));
      }
    }
  }

  @Test
  void agreesWithASearchFormByForm() {
    Random random = new Random(20261122);
    int found = 0;
    for (int round = 0; round < 3000; round++) {
      String text = text(random);
      MarkedText marked = lexicon.mark(text);
      Set<String> hits = new TreeSet<>();
      for (Hit hit : marked.hits()) {
        hits.add(hit.first() + "-" + hit.last() + " " + hit.entry().id());
      }
      assertEquals(searched(marked), hits, text);
      found += hits.size();
    }
    assertTrue(found > 10_000, found + " found");
  }

  @Test
  void everyWordIsFoldedFromItsOwnCharacters() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      String text = text(random);
      int end = 0;
      for (Word word : lexicon.mark(text).words()) {
        assertTrue(word.begin() >= end, text);
        String printed = word.span().of(text);
        assertEquals(word.folded(), Folding.fold(Folding.withoutJoiners(printed)), text);
        assertTrue(
            text.substring(end, word.begin()).chars().allMatch(c -> Folding.separates((char) c)));
        end = word.end();
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      String term = TERMS.get(random.nextInt(TERMS.size()));
      text.append(
          switch (random.nextInt(5)) {
            case 0 -> term.toUpperCase(Locale.ROOT);
            case 1 -> term.replace("a", "a\u0301");
            case 2 -> term.substring(0, 1 + random.nextInt(term.length()));
            default -> term;
          });
      text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  private static Set<String> searched(MarkedText text) {
    Set<String> found = new TreeSet<>();
    List<String> folded = text.words().stream().map(Word::folded).toList();
    for (int at = 0; at < folded.size(); at++) {
      for (Wanted wanted : BY_FIRST.getOrDefault(folded.get(at), List.of())) {
        int to = at + wanted.words().size();
        if (to <= folded.size() && folded.subList(at, to).equals(wanted.words())) {
          int first = at + wanted.form().before().size();
          int last = first + wanted.form().words().size();
          String spelling = LexiconCompiler.spelling(wanted.entry(), wanted.form().text());
          if (spelling.isEmpty() || spelling.equals(text.span(first, last).of(text.text()))) {
            found.add(first + "-" + last + " " + wanted.entry().id());
          }
        }
      }
    }
    return found;
  }
}
