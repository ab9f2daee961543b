package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunChangeTableTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

  private static final String HEADER =
      "number,body,dimension,category,before,after,change,from_documents,from_coding,cause,"
          + "moved_by,note";

  @TempDir Path folder;

  @Test
  void holdsTheHeaderOnlyWhereThereWasNoReport() throws IOException {
    write(new RealSample().input());
    assertEquals(lines(""), lines());
  }

  @Test
  void tellsWhatADocumentLessTook() throws IOException {
    write(new RealSample().input());
    write(less(new RealSample()).input());
    assertEquals(
        lines(
"""
documents,ALL,all,,9,8,-1,-1,0,documents,A/HRC/RES/55/11,
documents,HRC,all,,2,1,-1,-1,0,documents,A/HRC/RES/55/11,
mentions,ALL,set,broad,35,30,-5,-5,0,documents,A/HRC/RES/55/11,
mentions,ALL,set,core,15,13,-2,-2,0,documents,A/HRC/RES/55/11,
mentions,ALL,set,extended,18,15,-3,-3,0,documents,A/HRC/RES/55/11,
mentions,ALL,type,actor,10,8,-2,-2,0,documents,A/HRC/RES/55/11,
mentions,ALL,type,concept,3,2,-1,-1,0,documents,A/HRC/RES/55/11,
mentions,ALL,type,issue,7,6,-1,-1,0,documents,A/HRC/RES/55/11,
mentions,ALL,type,level,1,0,-1,-1,0,documents,A/HRC/RES/55/11,
mentions,HRC,set,broad,6,1,-5,-5,0,documents,A/HRC/RES/55/11,
mentions,HRC,set,core,3,1,-2,-2,0,documents,A/HRC/RES/55/11,
mentions,HRC,set,extended,4,1,-3,-3,0,documents,A/HRC/RES/55/11,
paragraphs,ALL,all,,1424,1348,-76,-76,0,documents,A/HRC/RES/55/11,
paragraphs,HRC,all,,146,70,-76,-76,0,documents,A/HRC/RES/55/11,
words,ALL,all,,48220,45067,-3153,-3153,0,documents,A/HRC/RES/55/11,
words,HRC,all,,5660,2507,-3153,-3153,0,documents,A/HRC/RES/55/11,
"""),
        lines());
  }

  @Test
  void tellsWhatALexiconRowChanged() throws IOException {
    write(new RealSample().input());
    write(recoded(new RealSample()));
    assertEquals(
        lines(
"""
mentions,ALL,set,broad,35,34,-1,0,-1,lexicon,E/RES/2025/25,lexicon: en/networks.tsv
mentions,ALL,set,core,15,14,-1,0,-1,lexicon,E/RES/2025/25,lexicon: en/networks.tsv
mentions,ALL,set,extended,18,17,-1,0,-1,lexicon,E/RES/2025/25,lexicon: en/networks.tsv
mentions,ALL,type,network,4,3,-1,0,-1,lexicon,E/RES/2025/25,lexicon: en/networks.tsv
mentions,ECOSOC,set,broad,4,3,-1,0,-1,lexicon,E/RES/2025/25,lexicon: en/networks.tsv
mentions,ECOSOC,set,core,3,2,-1,0,-1,lexicon,E/RES/2025/25,lexicon: en/networks.tsv
mentions,ECOSOC,set,extended,3,2,-1,0,-1,lexicon,E/RES/2025/25,lexicon: en/networks.tsv
"""),
        lines());
  }

  @Test
  void partsTheDocumentsFromTheLexicon() throws IOException {
    write(new RealSample().input());
    write(recoded(less(new RealSample())));
    assertEquals(
        lines(
"""
mentions,ALL,set,broad,35,29,-6,-5,-1,documents; lexicon,A/HRC/RES/55/11; E/RES/2025/25,lexicon: en/networks.tsv
mentions,ALL,set,core,15,12,-3,-2,-1,documents; lexicon,A/HRC/RES/55/11; E/RES/2025/25,lexicon: en/networks.tsv
mentions,ALL,set,extended,18,14,-4,-3,-1,documents; lexicon,A/HRC/RES/55/11; E/RES/2025/25,lexicon: en/networks.tsv
"""),
        rowsBy("documents; lexicon"));
  }

  @Test
  void staysAsItIsWhereNothingDiffers() throws IOException {
    write(new RealSample().input());
    write(recoded(less(new RealSample())));
    String first = Files.readString(folder.resolve("changes.csv"));
    write(recoded(less(new RealSample())));
    assertEquals(first, Files.readString(folder.resolve("changes.csv")));
    assertTrue(lines().size() > 2);
  }

  @Test
  void saysThatNoNumberMovedWhereOnlyAVersionDiffers() throws IOException {
    write(new RealSample().input());
    ReportInput input = new RealSample().input();
    write(with(input, input.run().lexicons(), Map.of("corenlp", "4.5.11", "parapolis", "0.1.0")));
    assertEquals(
        lines(
"""
inputs,ALL,all,,,,,,,program,,no number moved. program: corenlp 4.5.10 to 4.5.11
"""),
        lines());
  }

  @Test
  void comparesWhatHalfAReportHolds() throws IOException {
    write(new RealSample().input());
    Files.delete(folder.resolve("mentions.csv"));
    Files.writeString(folder.resolve("excluded.csv"), "paper,address\nA/RES/1,OP1\n");
    write(recoded(less(new RealSample())));
    assertEquals(
        lines(
"""
documents,ALL,all,,9,8,-1,-1,0,documents,A/HRC/RES/55/11,
documents,HRC,all,,2,1,-1,-1,0,documents,A/HRC/RES/55/11,
mentions,ALL,set,broad,35,29,-6,,,documents; lexicon,,lexicon: en/networks.tsv
mentions,ALL,set,core,15,12,-3,,,documents; lexicon,,lexicon: en/networks.tsv
mentions,ALL,set,extended,18,14,-4,,,documents; lexicon,,lexicon: en/networks.tsv
paragraphs,ALL,all,,1424,1348,-76,-76,0,documents,A/HRC/RES/55/11,
paragraphs,HRC,all,,146,70,-76,-76,0,documents,A/HRC/RES/55/11,
report,ALL,all,,,,,,,,,mentions.csv of the former report could not be read; excluded.csv of the former report could not be read
words,ALL,all,,48220,45067,-3153,-3153,0,documents,A/HRC/RES/55/11,
words,HRC,all,,5660,2507,-3153,-3153,0,documents,A/HRC/RES/55/11,
"""),
        lines());
  }

  @Test
  void takesAFormerReportThatIsNoneForNone() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{\"counts\": [");
    write(new RealSample().input());
    assertEquals(
        lines(
"""
report,ALL,all,,,,,,,,,run.json of the former report could not be read; documents.csv of the former report could not be read
"""),
        lines());
  }

  private static RealSample less(RealSample sample) {
    String gone = "A/HRC/RES/55/11";
    sample.documents.removeIf(row -> row.document().id().value().equals(gone));
    sample.paragraphs.removeIf(paragraph -> paragraph.document().value().equals(gone));
    sample.mentions.removeIf(mention -> mention.document().value().equals(gone));
    return sample;
  }

  /** Without the mention of a Forum of Mayors, as if its row had gone from the lexicon. */
  private static ReportInput recoded(RealSample sample) {
    sample.mentions.removeIf(mention -> mention.address().value().equals("P208"));
    ReportInput input = sample.input();
    return with(
        input,
        Map.of("en/terms/actors.tsv", "0".repeat(64), "en/networks.tsv", "1".repeat(64)),
        input.run().versions());
  }

  private static ReportInput with(
      ReportInput input, Map<String, String> lexicons, Map<String, String> versions) {
    RunFacts run = input.run();
    return new ReportInput(
        input.documents(),
        input.paragraphs(),
        input.mentions(),
        input.rejections(),
        input.failures(),
        input.sets(),
        input.derived(),
        new RunFacts(
            run.name(),
            run.started(),
            new TreeMap<>(lexicons),
            run.settings(),
            new TreeMap<>(versions),
            run.environment()),
        input.trends(),
        input.language());
  }

  private static List<String> lines(String rows) {
    return Stream.concat(Stream.of(HEADER), rows.lines()).toList();
  }

  private List<String> rowsBy(String cause) throws IOException {
    return lines().stream()
        .filter(line -> line.equals(HEADER) || line.contains("," + cause + ","))
        .toList();
  }

  private void write(ReportInput input) throws IOException {
    new ReportWriter(folder, NOON, List.of()).write(input);
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("changes.csv"));
  }
}
