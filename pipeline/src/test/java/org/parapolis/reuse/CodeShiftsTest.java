package org.parapolis.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Address;
import org.parapolis.model.CodeShift;
import org.parapolis.model.CodeShift.Turn;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Mention;
import org.parapolis.model.Span;

class CodeShiftsTest {

  private final CodeShifts shifts = new CodeShifts("without delay"::equals);

  @Test
  void listsWhatRoseAndFellInTheOrderInWhichItDecides() {
    assertEquals(
        List.of(
            new CodeShift("strength", "4", "3", Turn.WEAKENED),
            new CodeShift("prominence", "list", "standalone", Turn.STRENGTHENED),
            new CodeShift("modulator", "as appropriate", "", Turn.STRENGTHENED),
            new CodeShift("modulator", "", "upon request", Turn.WEAKENED),
            new CodeShift("words", "local authorities", "municipalities", null)),
        shifts.between(
            mention("local authorities", "list", 4, "as appropriate"),
            mention("municipalities", "standalone", 3, "upon request")));
  }

  @Test
  void takesAPhraseThatBindsTheOtherWayRound() {
    assertEquals(
        List.of(
            new CodeShift("modulator", "without delay", "", Turn.WEAKENED),
            new CodeShift("modulator", "upon request", "", Turn.STRENGTHENED)),
        shifts.between(
            mention("mayors", "paired", 4, "without delay", "upon request"),
            mention("mayors", "paired", 4)));
  }

  @Test
  void takesOtherCapitalsForNoChange() {
    assertEquals(
        List.of(),
        shifts.between(
            mention("Local authorities", "list", 2, "As appropriate,"),
            mention("local authorities", "list", 2, "as appropriate")));
  }

  private static Mention mention(
      String text, String prominence, int strength, String... modulators) {
    return new Mention(
        new DocumentId("A/RES/71/256"),
        new Address("OP1"),
        new Span(0, text.length()),
        text,
        "coded",
        "actor",
        "local",
        prominence,
        "implementation",
        strength,
        false,
        List.of(modulators),
        List.of(),
        List.of());
  }
}
