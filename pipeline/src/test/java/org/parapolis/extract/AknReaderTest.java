package org.parapolis.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.DeclaredMetadata;
import org.parapolis.model.Extraction;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Zone;

class AknReaderTest {

  private static final Path SAMPLE = Path.of("../data/sample");

  @Test
  void putsFootnotesAfterTheirParagraphAndLeavesItsWordsClean() throws IOException {
    List<Block> blocks = read("ga/A_RES_79_214-2424343E.xml").parts().get(0).blocks();
    int paris = blocks.stream().map(Block::lead).toList().indexOf("Welcoming");
    assertEquals(
        List.of(
            new Block(
                BlockKind.PARAGRAPH,
                Zone.PREAMBLE,
                "",
                0,
                "Welcoming the Paris Agreement, and encouraging all its parties to fully implement the"
                    + " Agreement, and parties to the United Nations Framework Convention on Climate"
                    + " Change that have not yet done so to deposit their instruments of ratification,"
                    + " acceptance, approval or accession, where appropriate, as soon as possible,",
                "Welcoming",
                0),
            note("1", "Adopted under the UNFCCC in FCCC/CP/2015/10/Add.1, decision 1/CP.21."),
            note("2", "United Nations, Treaty Series, vol. 1771, No. 30822.")),
        blocks.subList(paris, paris + 3));
  }

  @Test
  void declaresWhatTheSourceDeclares() throws IOException {
    DeclaredMetadata declared = read("hrc/A_HRC_RES_59_25_E.xml").parts().get(0).declared();
    assertEquals(
        new DeclaredMetadata(
            "A/HRC/RES/59/25",
            "Human rights and climate change",
            "resolution",
            "59",
            LocalDate.of(2025, 7, 8),
            LocalDate.of(2025, 7, 16),
            "en",
            "3",
            "without a vote",
            declared.subjects()),
        declared);
  }

  @Test
  void listsSubjectsOfTheUnAlone() throws IOException {
    List<String> subjects =
        read("ga/A_RES_79_214-2424343E.xml").parts().get(0).declared().subjects();
    assertTrue(
        subjects.containsAll(List.of("SDG 11", "UNBIS URBAN PLANNING")), subjects.toString());
    assertTrue(
        subjects.stream().allMatch(subject -> subject.matches("SDG \\d+|UNBIS [^_]+")),
        subjects.toString());
  }

  @Test
  void givesOnePartForEachDocumentOfACollection() throws IOException {
    assertEquals(
        List.of(
            "A/RES/74/250 A: Final budget appropriations for the biennium 2018–2019",
            "A/RES/74/250 B: Final income estimates for the biennium 2018–2019"),
        read("ga/74_250.xml").parts().stream()
            .map(part -> part.declared().symbol() + ": " + part.declared().title())
            .toList());
  }

  @Test
  void readsStatementsThatAreNotWellFormed() throws IOException {
    Extraction statement = read("sc/S_PRST_2004_13-0433336E.xml");
    assertEquals(List.of("malformed-xml"), statement.flags());
    List<Block> blocks = statement.parts().get(0).blocks();
    assertEquals(
        List.of("Statement by the President of the Security Council"),
        texts(blocks, BlockKind.HEADING));
    assertTrue(texts(blocks, BlockKind.PARAGRAPH).get(0).startsWith("At the "), blocks.toString());
  }

  /** Every letter and digit between the tags, but for the metadata, is in some block. */
  @Test
  void losesNoTextOfAnySampleDocument() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
        String xml = Files.readString(file);
        if (!xml.contains("<documentCollection")) {
          assertEquals(lettersOfSource(xml), lettersOfBlocks(file), file.toString());
        }
      }
    }
  }

  @Test
  void expandsAndLoadsNoEntity() throws IOException {
    String secret = Path.of("pom.xml").toAbsolutePath().toUri().toString();
    Extraction extraction =
        AknReader.read(
            source("x.xml"),
            ("<!DOCTYPE a [<!ENTITY x SYSTEM '"
                    + secret
                    + "'><!ENTITY y 'yy'>]>"
                    + "<akomaNtoso><statement><mainBody><p>Before &x;&y; after</p></mainBody>"
                    + "</statement></akomaNtoso>")
                .getBytes(UTF_8));
    assertEquals(List.of("malformed-xml"), extraction.flags());
    List<String> texts = texts(extraction.parts().get(0).blocks(), BlockKind.PARAGRAPH);
    assertTrue(texts.contains("Before &x;&y; after"), texts.toString());
  }

  @Test
  void refusesNestingThatNoDocumentHas() {
    byte[] deep = "<p>".repeat(100_000).getBytes(UTF_8);
    assertThrows(LimitException.class, () -> AknReader.read(source("deep.xml"), deep));
  }

  private static Extraction read(String file) throws IOException {
    return AknReader.read(source(file), Files.readAllBytes(SAMPLE.resolve(file)));
  }

  private static SourceFile source(String path) {
    return new SourceFile(path, "application/xml", "0".repeat(64));
  }

  private static Block note(String marker, String text) {
    return new Block(BlockKind.FOOTNOTE, Zone.PREAMBLE, marker, 0, text, "", 0);
  }

  private static List<String> texts(List<Block> blocks, BlockKind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).map(Block::text).toList();
  }

  private static long lettersOfSource(String xml) {
    String text = xml.replaceAll("(?s)<meta>.*?</meta>|<meta .*?</meta>|<!--.*?-->|<[^>]*>", "");
    return letters(text.replaceAll("&(?:amp|lt|gt|quot|apos);", ""));
  }

  private static long lettersOfBlocks(Path file) throws IOException {
    return AknReader.read(source("x"), Files.readAllBytes(file)).parts().stream()
        .flatMap(part -> part.blocks().stream())
        .mapToLong(
            block ->
                letters(block.text())
                    + (block.kind() == BlockKind.FOOTNOTE ? 0 : letters(block.label())))
        .sum();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
