package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.CodeShift;
import org.parapolis.model.DraftHistory;
import org.parapolis.model.MentionStep;
import org.parapolis.model.MentionThread;
import org.parapolis.model.Paragraph;
import org.parapolis.model.StructuredDocument;

/** Three versions made of paragraphs of A/HRC/RES/57/12, bracketed as zero drafts are. */
class DraftReaderTest {

  private static final String ZERO =
      """
      The Human Rights Council,

      PP1. Guided by the purposes and principles of the Charter of the United Nations,

      PP2. [Recognizing the role of local government in the promotion and protection of human rights,]

      1. [Encourages] [Urges] States to provide local governments with adequate financial resources [, as appropriate];

      2. Also encourages local governments to guarantee equal access to political participation;

      [Alt. 1] Invites relevant agencies to cooperate with local authorities and with mayors;

      3. Decides to remain seized of the matter.
      """;

  private static final String REVISED =
      """
      The Human Rights Council,

      PP1. Recognizing the role of local government in the promotion and protection of human rights,

      PP2. Guided by the purposes and principles of the Charter of the United Nations,

      1. Invites relevant agencies to cooperate with municipal councils and with mayors;

      2. Encourages States to provide local governments with adequate financial resources;

      3. Decides to remain seized of the matter.
      """;

  private static final String ADOPTED =
      """
      The Human Rights Council,

      Guided by the purposes and principles of the Charter of the United Nations,

      Recognizing the role of local government in the promotion and protection of human rights,

      1. Urges States to provide local governments with adequate financial resources;

      2. Encourages local governments, in cooperation with their national Governments, to guarantee equal access to political participation;

      3. Invites relevant agencies to cooperate with mayors;

      4. Decides to remain seized of the matter.
      """;

  private final Pipeline pipeline = Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons")));

  @Test
  void tellsThePathOfEachMentionAndWhatWasStrengthened() {
    DraftHistory history = history(ZERO, REVISED, ADOPTED);

    assertEquals(
        List.of(
            "local government PRESENT PP2, KEPT PP1, KEPT PP2",
            "local governments PRESENT OP1, KEPT OP2"
                + " [modulator - as appropriate] STRENGTHENED,"
                + " KEPT OP1 [strength 3 → 4] STRENGTHENED",
            "local governments PRESENT OP2, DELETED, REINSERTED OP2",
            "municipal councils PRESENT P1, KEPT OP1 [words local authorities → municipal councils],"
                + " DELETED",
            "mayors PRESENT P1, KEPT OP1, KEPT OP3"),
        history.mentions().stream().map(DraftReaderTest::sentence).toList());
  }

  @Test
  void readsLabelsOfDraftsAsNumbers() {
    assertEquals(
        List.of(
            "PP1: Guided by the purposes and principles of the Charter of the United Nations,",
            "PP2: [Recognizing the role of local government in the promotion and protection of"
                + " human rights,]"),
        history(ZERO, ADOPTED).versions().get(0).paragraphs().stream()
            .filter(paragraph -> paragraph.number().startsWith("PP"))
            .map(paragraph -> paragraph.number() + ": " + paragraph.text())
            .toList());
  }

  private DraftHistory history(String... texts) {
    List<StructuredDocument> documents =
        List.of(texts).stream()
            .map(text -> pipeline.read("draft.txt", text.getBytes(StandardCharsets.UTF_8)))
            .map(reading -> reading.documents().get(0))
            .toList();
    List<String> names = documents.stream().map(one -> one.document().id().value()).toList();
    return new DraftReader(pipeline).read(names, documents);
  }

  private static String sentence(MentionThread thread) {
    List<String> steps = thread.steps().stream().map(DraftReaderTest::words).toList();
    return thread.last().text() + " " + String.join(", ", steps);
  }

  private static String words(MentionStep step) {
    Paragraph paragraph = step.paragraph();
    CodeShift.Turn turn = step.turn();
    return step.step()
        + (paragraph == null ? "" : " " + paragraph.address())
        + (step.shifts().isEmpty() ? "" : " " + step.shifts())
        + (turn == null ? "" : " " + turn);
  }
}
