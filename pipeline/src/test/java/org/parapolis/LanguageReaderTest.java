package org.parapolis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.SourceFile;
import org.parapolis.report.DocumentRow;
import org.parapolis.report.LanguageFindings;
import org.parapolis.report.QuotedMention;

/** On real paragraphs, coded without tags. */
class LanguageReaderTest {
  private static final Pipeline PIPELINE =
      Pipeline.withoutTags(LexiconFiles.read(Path.of("../lexicons")));
  private static final LocalDate DAY = LocalDate.of(2020, 3, 31);

  /** A/RES/74/269, OP5(e) and OP10. */
  @Test
  void findsInvitationsAndSeatsInDelegations() {
    assertEquals(
        List.of("invitation: may invite > local governments"),
        statuses(
            "The President of the General Assembly may invite parliamentarians, local governments,"
                + " the heads or senior representatives of relevant United Nations entities;"));
    assertEquals(
        List.of(
            "delegation: delegations > local governments",
            "representation: representatives of > local governments"),
        statuses(
            "Encourages participation in the summit at the highest possible level and the inclusion"
                + " in delegations of representatives of parliamentary institutions, local"
                + " governments, civil society, including non-governmental organizations;"));
  }

  /** E/RES/2025/25: the mention is the mechanism. */
  @Test
  void theForumOfMayorsIsAMechanismItself() {
    assertEquals(
        List.of("engagement_mechanism: Forum of Mayors > Forum of Mayors"),
        statuses("Noting the unique nature of the Forum of Mayors as a United Nations body"));
  }

  /** A/RES/77/275, OP6: the status is that of others in the same list. */
  @Test
  void theConsultativeStatusOfOrganizationsIsNotThatOfLocalGovernments() {
    assertEquals(
        List.of(),
        statuses(
            "Encourages local governments, non-governmental organizations in consultative status"
                + " with the Economic and Social Council and academic institutions"));
  }

  /** A/HRC/RES/57/12, OP2: nothing but a verb. */
  @Test
  void anEncouragementIsNoStatusAndAnotherSentenceIsTooFar() {
    assertEquals(
        List.of(),
        statuses("Encourages local governments to take part in protecting human rights."));
    assertEquals(
        List.of(),
        statuses("The delegations met in Geneva. Local governments provide many services."));
  }

  @Test
  void foldsTheFormsOfAVerbAndCountsThemAmongAllMentionsOfTheSection() {
    LanguageFindings found =
        read(
            List.of(
                mention(
                    "Further encourages local governments to promote public participation", DAY),
                mention("Also encourages local authorities to promote public participation", DAY)));
    assertEquals(
        List.of(
            "ALL OPERATIVE encourage 3: 2 of 2 in 1 since 2020-2024",
            "HRC OPERATIVE encourage 3: 2 of 2 in 1 since 2020-2024"),
        verbs(found));
  }

  @Test
  void passesOverTextThatWasNotAdopted() {
    LanguageFindings found =
        read(List.of(mention("The Assembly may invite local governments", null)));
    assertEquals(List.of(), verbs(found));
    assertEquals(List.of(), found.statuses());
  }

  private static List<String> verbs(LanguageFindings found) {
    return found.verbs().stream()
        .map(
            use ->
                "%s %s %s %d: %d of %d in %d since %s"
                    .formatted(
                        use.body(),
                        use.section(),
                        use.verb(),
                        use.strength(),
                        use.count(),
                        use.total(),
                        use.documents(),
                        use.period().label()))
        .toList();
  }

  private static List<String> statuses(String text) {
    return read(List.of(mention(text, DAY))).statuses().stream()
        .map(
            phrase ->
                phrase.status()
                    + ": "
                    + phrase.span().of(text)
                    + " > "
                    + phrase.mention().mention().text())
        .toList();
  }

  private static LanguageFindings read(List<QuotedMention> mentions) {
    return new LanguageReader(PIPELINE.lexicon()).read(mentions.iterator());
  }

  /** The first mention of an operative paragraph. */
  private static QuotedMention mention(String text, @Nullable LocalDate adopted) {
    DocumentId id = new DocumentId("A/HRC/RES/43/1");
    Document document =
        new Document(
            id,
            null,
            "",
            Body.HRC,
            DocumentKind.RESOLUTION,
            "43",
            adopted,
            null,
            "en",
            "",
            "",
            List.of(),
            new SourceFile("a.xml", "application/akn+xml", "0a".repeat(32)),
            0,
            List.of());
    Paragraph paragraph =
        new Paragraph(id, 0, new Address("OP1"), "", Section.OPERATIVE, "", null, "", text, 0);
    return new QuotedMention(
        new DocumentRow(document, 1, null),
        paragraph,
        PIPELINE.code(List.of(paragraph)).mentions().get(0));
  }
}
