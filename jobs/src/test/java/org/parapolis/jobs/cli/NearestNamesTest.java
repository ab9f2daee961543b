package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  @Test
  void countsTheLettersToChange() {
    assertEquals(3, NearestNames.distance("kitten", "sitting"));
    assertEquals(0, NearestNames.distance("op1(a)", "OP1(a)"));
    assertEquals(4, NearestNames.distance("", "OP12"));
  }

  @Test
  void namesTheNearestFirstAndAtMostFive() {
    assertEquals(
        List.of("OP12", "OP1", "OP2", "OP3", "OP12(a)"),
        NearestNames.of("op12", List.of("TITLE", "OP1", "OP2", "OP3", "OP12", "OP12(a)", "PP31")));
  }
}
