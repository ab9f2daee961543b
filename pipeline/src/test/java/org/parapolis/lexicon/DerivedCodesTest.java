package org.parapolis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.Category;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Span;

/** What follows from the codes of real mentions, by the rows of {@code derived.tsv}. */
class DerivedCodesTest {
  private static final DerivedCodes CODES =
      Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en").derivedCodes();

  /** A/RES/77/274, OP6. */
  @Test
  void representativesOfLocalGovernmentAtAMeetingAreStakeholdersWhoEngageDirectly() {
    assertEquals(
        List.of(
            new Category("diplomacy", "direct"),
            new Category("standing", "stakeholder"),
            new Category("view", "actor")),
        CODES.of(
            mention(
                "local government", "head.actor.government", "actor", "list", "participation")));
  }

  /** E/RES/2025/25, P1. */
  @Test
  void theForumOfMayorsIsAChannelAndAloneItStandsAsGovernment() {
    assertEquals(
        List.of(
            new Category("diplomacy", "direct"),
            new Category("standing", "government"),
            new Category("view", "actor")),
        CODES.of(
            mention(
                "Forum of Mayors",
                "network.forum-of-mayors",
                "network",
                "standalone",
                "capacity")));
  }

  /** A/RES/75/15, OP17: it takes part, but as a network. */
  @Test
  void aNetworkIsCountedAsOneWhateverItDoes() {
    assertEquals(
        List.of(
            new Category("diplomacy", "network"),
            new Category("standing", "government"),
            new Category("view", "actor")),
        CODES.of(
            mention(
                "Creative Cities Network",
                "network.creative-cities",
                "network",
                "standalone",
                "participation")));
  }

  @Test
  void twinningIsBetweenCitiesWhateverItsRole() {
    assertEquals(
        List.of(new Category("diplomacy", "city_to_city"), new Category("view", "issue")),
        CODES.of(mention("twinning", "concept.twinning", "concept", null, "cooperation")));
  }

  @Test
  void governmentsAtAllLevelsActAndDecentralizationIsAnIssue() {
    assertEquals(
        List.of(new Category("view", "actor")),
        CODES.of(
            mention(
                "Governments at all levels",
                "concept.governments-at-all-levels",
                "concept",
                null,
                "partnership")));
    assertEquals(
        List.of(new Category("view", "issue")),
        CODES.of(
            mention(
                "decentralization", "concept.decentralization", "concept", null, "competence")));
  }

  @Test
  void aScalePhraseIsAPlaceAndHasNoStanding() {
    assertEquals(
        List.of(new Category("view", "place")),
        CODES.of(mention("local level", "head.level", "level", null, null)));
  }

  private static Mention mention(
      String text, String entry, String type, @Nullable String prominence, @Nullable String role) {
    return new Mention(
        new DocumentId("A/RES/77/274"),
        new Address("OP6"),
        new Span(0, text.length()),
        text,
        entry,
        type,
        null,
        prominence,
        role,
        null,
        false,
        List.of(),
        List.of(),
        List.of());
  }
}
