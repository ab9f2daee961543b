package org.parapolis.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Edit;
import org.parapolis.model.Edit.Kind;

class TextDiffTest {

  @Test
  void printsWhatWasDeletedBeforeWhatReplacedIt() {
    assertEquals(
        List.of(
            new Edit(Kind.DELETED, "Urges "),
            new Edit(Kind.ADDED, "Invites "),
            new Edit(Kind.KEPT, "Member States "),
            new Edit(Kind.ADDED, "and, where appropriate, "),
            new Edit(Kind.KEPT, "local governments;")),
        TextDiff.of(
            "Urges Member States local governments,",
            "Invites Member States and, where appropriate, local governments;"));
  }

  @Test
  void takesOtherPunctuationCapitalsAndHyphensForNoChange() {
    assertEquals(
        List.of(new Edit(Kind.KEPT, "“Sub-national” Governments’ plans.")),
        TextDiff.of("subnational governments, plans", "“Sub-national” Governments’ plans."));
  }

  @Test
  void keptAndAddedStretchesAreTheNewerText() {
    String newer = "Decides, in this regard, that the Forum of Mayors shall meet every year;";
    String shown =
        TextDiff.of("Decides that a forum shall meet in 2024", newer).stream()
            .filter(edit -> !edit.deleted())
            .map(Edit::text)
            .collect(Collectors.joining());
    assertEquals(newer, shown);
  }

  @Test
  void comparesTextsTooLongForAnyParagraphByWhatTheyBeginAndEndWith() {
    String older = "cities ".repeat(100_000);
    String newer = "towns ".repeat(100_000);

    assertEquals(
        List.of(
            new Edit(Kind.KEPT, "All "),
            new Edit(Kind.DELETED, older),
            new Edit(Kind.ADDED, newer),
            new Edit(Kind.KEPT, "matter.")),
        TextDiff.of("All " + older + "matter.", "All " + newer + "matter."));
  }

  @Test
  void anEmptyTextIsAllAddedOrAllDeleted() {
    assertEquals(List.of(new Edit(Kind.ADDED, "All cities.")), TextDiff.of("", "All cities."));
    assertEquals(List.of(new Edit(Kind.DELETED, "All cities.")), TextDiff.of("All cities.", ""));
    assertEquals(List.of(), TextDiff.of("", ""));
  }
}
