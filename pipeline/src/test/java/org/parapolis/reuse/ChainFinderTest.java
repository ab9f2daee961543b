package org.parapolis.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.NormalText;

class ChainFinderTest {

  private static final Set<String> NEGATIONS = Set.of("not", "no", "without");

  private final ChainFinder finder = new ChainFinder(NEGATIONS::contains);

  /** The words of the chain, "/" where the text goes on elsewhere. */
  private String chain(String text, String other) {
    List<String> words = NormalText.of(text).folded();
    StringBuilder chain = new StringBuilder();
    int next = -1;
    for (Chain.Link link : finder.find(words, NormalText.of(other).folded()).links()) {
      chain.append(next >= 0 && link.there() != next ? " /" : "");
      chain.append(next >= 0 ? " " : "").append(words.get(link.here()));
      next = link.there() + 1;
    }
    return chain.toString();
  }

  @Test
  void joinsFragmentsOverWordsThatWerePutInBetween() {
    assertEquals(
        "strengthen the capacity / of local authorities / to plan for",
        chain(
            "strengthen the capacity of local authorities to plan for resilience",
            "to strengthen the capacity and resources of local authorities, as appropriate, to plan for"));
  }

  @Test
  void takesNoFragmentOfTwoWords() {
    assertEquals("", chain("local authorities act", "local authorities and cities act"));
  }

  @Test
  void takesTheWholeOfATextOfTwoWords() {
    assertEquals("local authorities", chain("local authorities", "Encourages local authorities"));
  }

  @Test
  void countsSingleWordsBetweenFragmentsOnly() {
    assertEquals(
        "of local governments / cities / in the implementation",
        chain(
            "towns of local governments, cities, regions in the implementation, villages",
            "towns and of local governments and cities too in the implementation and villages"));
  }

  @Test
  void leavesAtMostFifteenOtherWordsInAGap() {
    String other = "the role of cities %s in the agenda";
    String text = "the role of cities in the agenda";
    String fifteen = "x ".repeat(15);

    assertEquals("the role of cities / in the agenda", chain(text, other.formatted(fifteen)));
    assertEquals("the role of cities", chain(text, other.formatted(fifteen + " x")));
  }

  @Test
  void neverPassesANegationThatStandsInOneTextAlone() {
    String with = "local authorities shall not be excluded from planning";
    String without = "local authorities shall be excluded from planning";

    assertEquals("be excluded from planning", chain(with, without));
    assertEquals("be excluded from planning", chain(without, with));
  }

  @Test
  void passesANegationThatFacesAnother() {
    assertEquals(
        "local authorities shall / be excluded from planning",
        chain(
            "local authorities shall not be excluded from planning",
            "local authorities shall in no case be excluded from planning"));
  }

  @Test
  void isAsGoodAsTheBestOfAllChains() {
    Random random = new Random(20261122);
    List<String> letters = List.of("a", "b", "c", "d", "not", "no");
    for (int round = 0; round < 3000; round++) {
      List<String> text = words(random, letters, 1 + random.nextInt(9));
      List<String> other = words(random, letters, 1 + random.nextInt(26));
      Chain chain = finder.find(text, other);

      assertEquals(
          AllChains.best(text, other, NEGATIONS),
          new AllChains.Worth(chain.size(), chain.between()),
          text + " in " + other);
      for (Chain.Link link : chain.links()) {
        assertEquals(text.get(link.here()), other.get(link.there()));
      }
      assertTrue(isInOrder(chain), text + " in " + other);
    }
  }

  @Test
  void findsAProposalInAParagraphOfThreeThousandWordsInNoTime() {
    Random random = new Random(7);
    List<String> vocabulary = IntStream.range(0, 60).mapToObj(i -> "w" + i).toList();
    List<String> other = words(random, vocabulary, 3000);
    List<String> text = new ArrayList<>(other.subList(1000, 1300));
    text.set(100, "changed");
    finder.find(text, other);

    Chain chain = assertTimeout(Duration.ofMillis(500), () -> finder.find(text, other));

    assertEquals(299, chain.size());
  }

  @Test
  void isNotHeldUpByWordsRepeatedWithoutEnd() {
    List<String> the = Collections.nCopies(5_000, "the");
    List<String> period =
        IntStream.range(0, 10_000).mapToObj(i -> "w" + i % 300).collect(Collectors.toList());

    assertTimeout(Duration.ofSeconds(2), () -> finder.find(the, the));
    assertTimeout(Duration.ofSeconds(2), () -> finder.find(period.subList(0, 1000), period));
  }

  private static boolean isInOrder(Chain chain) {
    return IntStream.range(1, chain.size())
        .allMatch(
            i ->
                chain.links().get(i - 1).here() < chain.links().get(i).here()
                    && chain.links().get(i - 1).there() < chain.links().get(i).there());
  }

  private static List<String> words(Random random, List<String> vocabulary, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> vocabulary.get(random.nextInt(vocabulary.size())))
        .collect(Collectors.toList());
  }
}
