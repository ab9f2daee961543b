package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.index.IndexBuilder;
import org.parapolis.index.ParagraphIndex;
import org.parapolis.language.Lemmas;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.Family;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Passage;

/** On the three texts of a series and three that share formulas with them. */
class FamilySearchTest {

  private static final LexiconFiles LEXICONS = LexiconFiles.read(Path.of("../lexicons"));
  private static final LineageReader READER = LineageReader.with(LEXICONS);

  private static final List<Passage> PASSAGES =
      LineageReaderTest.passages(
          "75_224_E.xml",
          "A_RES_77_173-2228791E.xml",
          "A_RES_79_214-2424343E.xml",
          "74_237.xml",
          "A_RES_77_274-E.xml",
          "A_RES_79_140-2423459E.xml");

  @TempDir static Path folder;
  private static ParagraphIndex index;

  @BeforeAll
  static void build() {
    Lemmas lemmas = new Lemmas();
    Lexicon lexicon = Lexicon.compile(LEXICONS, Pipeline.LANGUAGE);
    Map<Document, List<Passage>> documents =
        PASSAGES.stream().collect(Collectors.groupingBy(Passage::document));
    try (IndexBuilder builder =
        new IndexBuilder(folder, "sample", lemmas::of, lexicon.setOfType())) {
      documents.forEach(
          (document, own) ->
              builder.add(
                  document,
                  own.stream().map(Passage::paragraph).toList(),
                  own.stream().flatMap(passage -> passage.mentions().stream()).toList()));
      builder.commit();
    }
    index = ParagraphIndex.open(folder, lemmas::of);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void leadsToTheSameFamiliesAsReadingTheWholeRun() {
    int kin = 0;
    for (Passage asked : PASSAGES) {
      Collection<Paragraph> found = around(asked, 100_000).orElseThrow();
      Set<Paragraph> wanted = new HashSet<>(found);
      wanted.add(asked.paragraph().alone());
      List<Passage> few =
          PASSAGES.stream().filter(p -> wanted.contains(p.paragraph().alone())).toList();
      assertEquals(wanted.size(), few.size(), () -> "paragraphs as the tables have them: " + found);
      assertEquals(families(asked, PASSAGES), families(asked, few));
      kin += few.size() - 1;
    }
    assertTrue(kin > 100, "near-identical paragraphs: " + kin);
  }

  @Test
  void givesUpWhereThereAreTooManyToRead() {
    Passage carried =
        PASSAGES.stream().filter(p -> p.toString().equals("A/RES/79/214, PP19")).findAny().get();
    assertEquals(Optional.empty(), around(carried, 3));
  }

  private static Optional<Collection<Paragraph>> around(Passage asked, int most) {
    return new FamilySearch(index, most).around(List.of(asked.paragraph()));
  }

  private static List<Family> families(Passage asked, List<Passage> passages) {
    Address address = asked.paragraph().address();
    return READER.of(asked.document(), address, passages).families();
  }
}
