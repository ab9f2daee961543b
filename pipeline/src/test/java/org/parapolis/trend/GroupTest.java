package org.parapolis.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapolis.model.Body;
import org.parapolis.model.Category;
import org.parapolis.model.DocumentId;

class GroupTest {

  private static final Facet CORE = Facet.whole("core");
  private static final DocumentCounts ONE = text("A/RES/1").words(1_000, 10).core(4, 1).counts();
  private static final DocumentCounts TWO = text("A/RES/2").words(500, 20).core(3, 2).counts();
  private static final DocumentCounts SILENT = text("A/RES/3").words(70, 7).counts();

  @Test
  void aResampleHoldsEachDocumentAsOftenAsItsWeight() {
    byte[] one = CountedText.BOOTSTRAP.weights(ONE.id());
    byte[] two = CountedText.BOOTSTRAP.weights(TWO.id());
    Group group = CountedText.group(ONE, TWO);
    assertArrayEquals(
        expected(draw -> 1_000 * one[draw] + 500 * two[draw]),
        resampled(group.size(Category.ALL).amount()));
    assertArrayEquals(
        expected(draw -> 10 * one[draw] + 20 * two[draw]),
        resampled(group.size(Category.ALL).paragraphs()));
    assertArrayEquals(
        expected(draw -> one[draw] + two[draw]), resampled(group.size(Category.ALL).documents()));
    assertArrayEquals(
        expected(draw -> 4 * one[draw] + 3 * two[draw]),
        resampled(group.found(CORE).tally().amount()));
  }

  @Test
  void sumsOfGroupsAreGroups() {
    Group whole = CountedText.group(ONE, TWO, SILENT);
    Group sum = CountedText.group(ONE);
    sum.add(CountedText.group(TWO, SILENT));
    assertSame(whole.size(Category.ALL), sum.size(Category.ALL));
    assertSame(whole.found(CORE).tally(), sum.found(CORE).tally());
    assertEquals(whole.found(CORE).perWord(), sum.found(CORE).perWord());
    assertEquals(whole.found(CORE).perParagraph(), sum.found(CORE).perParagraph());
    assertEquals(whole.found(CORE).mostMentions(), sum.found(CORE).mostMentions());
    assertEquals(whole.found(CORE).mostParagraphs(), sum.found(CORE).mostParagraphs());
  }

  @Test
  void countsDocumentsWithTextAndDocumentsWithMentions() {
    Group group = CountedText.group(ONE, TWO, SILENT);
    assertEquals(3, group.size(Category.ALL).documents().value());
    assertEquals(2, group.found(CORE).tally().documents().value());
    assertEquals(0, group.found(Facet.whole("citation")).tally().documents().value());
    assertEquals(0, group.size(new Category("kind", "decision")).amount().value());
  }

  @Test
  void sumsTheDocumentsOwnRates() {
    Found found = CountedText.group(ONE, TWO, SILENT).found(CORE);
    assertEquals(4 / 1_000d + 3 / 500d, found.perWord());
    assertEquals(1 / 10d + 2 / 20d, found.perParagraph());
  }

  @Test
  void theTopDocumentIsThatOfWhatIsCounted() {
    Found found = CountedText.group(TWO, ONE, SILENT).found(CORE);
    assertEquals(ONE.id(), Objects.requireNonNull(found.mostMentions()).id());
    assertEquals(TWO.id(), Objects.requireNonNull(found.mostParagraphs()).id());
    assertNull(CountedText.group(SILENT).found(CORE).mostMentions());
  }

  @Test
  void ofSeveralTopDocumentsItIsTheFirst() {
    DocumentCounts twin = text("A/RES/0").core(4, 1).counts();
    DocumentId first = twin.id();
    assertEquals(
        first,
        Objects.requireNonNull(CountedText.group(ONE, twin).found(CORE).mostMentions()).id());
    assertEquals(
        first,
        Objects.requireNonNull(CountedText.group(twin, ONE).found(CORE).mostMentions()).id());
  }

  private static CountedText text(String id) {
    return CountedText.of(id, Body.GA, "2019-05-01");
  }

  private static void assertSame(Tally one, Tally other) {
    assertSame(one.amount(), other.amount());
    assertSame(one.paragraphs(), other.paragraphs());
    assertSame(one.documents(), other.documents());
  }

  private static void assertSame(Sum one, Sum other) {
    assertEquals(one.value(), other.value());
    assertArrayEquals(resampled(one), resampled(other));
  }

  private static double[] resampled(Sum sum) {
    return IntStream.range(0, sum.draws()).mapToDouble(sum::resampled).toArray();
  }

  private static double[] expected(IntToDoubleFunction sum) {
    return IntStream.range(0, CountedText.BOOTSTRAP.draws()).mapToDouble(sum).toArray();
  }
}
