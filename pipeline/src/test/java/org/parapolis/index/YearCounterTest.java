package org.parapolis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.YearCounter;
import org.parapolis.model.Interval;
import org.parapolis.model.Share;
import org.parapolis.model.YearSeries;
import org.parapolis.model.YearSeries.Usage;

class YearCounterTest {

  @TempDir private Path folder;

  @BeforeEach
  void index() {
    CodedParagraphs.index(folder, CodedParagraphs.all());
  }

  private YearSeries series(SearchRequest request) {
    try (ParagraphIndex index = CodedParagraphs.open(folder)) {
      return new YearCounter(index).series(request);
    }
  }

  private List<String> lines(SearchRequest request) {
    return series(request).years().entrySet().stream()
        .map(year -> year.getKey() + ": " + line(year.getValue()))
        .toList();
  }

  private static String line(Usage usage) {
    return line(usage.documents()) + " documents, " + line(usage.paragraphs()) + " paragraphs";
  }

  private static String line(Share share) {
    Interval interval = share.interval();
    String bounds =
        interval == null
            ? ""
            : String.format(Locale.ROOT, " (%.3f-%.3f)", interval.low(), interval.high());
    return share.count() + "/" + share.total() + bounds;
  }

  @Test
  void countsEveryYearAmongItsDocumentsAndItsParagraphs() {
    SearchRequest subnational = SearchRequest.of("subnational").where(Facet.BODY, "GA");
    assertEquals(
        List.of(
            "2019: 0/1 (0.000-0.793) documents, 0/1 (0.000-0.793) paragraphs",
            "2020: 1/1 (0.207-1.000) documents, 1/1 (0.207-1.000) paragraphs",
            "2021: 0/1 (0.000-0.793) documents, 0/1 (0.000-0.793) paragraphs",
            "2022: 0/2 (0.000-0.658) documents, 0/2 (0.000-0.658) paragraphs",
            "2023: 1/4 (0.046-0.699) documents, 1/4 (0.046-0.699) paragraphs",
            "2024: 1/1 (0.207-1.000) documents, 1/3 (0.061-0.792) paragraphs",
            "2025: 0/1 (0.000-0.793) documents, 0/1 (0.000-0.793) paragraphs"),
        lines(subnational));
  }

  @Test
  void countsTheSameWhereDigitsAreWrittenOtherwise() {
    List<String> here = lines(SearchRequest.of("subnational"));
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertEquals(here, lines(SearchRequest.of("subnational")));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void keepsAYearWithoutDocumentsAsAGap() {
    SearchRequest council = SearchRequest.of("#place").where(Facet.BODY, "SC");
    assertEquals(
        List.of(
            "2015: 0/1 (0.000-0.793) documents, 0/2 (0.000-0.658) paragraphs",
            "2016: 1/1 (0.207-1.000) documents, 1/1 (0.207-1.000) paragraphs",
            "2017: 0/0 documents, 0/0 paragraphs",
            "2018: 0/0 documents, 0/0 paragraphs",
            "2019: 0/1 (0.000-0.793) documents, 0/1 (0.000-0.793) paragraphs"),
        lines(council.between(LocalDate.of(2015, 1, 1), null)));
  }

  @Test
  void countsDocumentsWithoutADayOfAdoptionApart() {
    YearSeries series = series(SearchRequest.of("subnational"));
    assertEquals(
        "2/8 (0.071-0.591) documents, 3/10 (0.108-0.603) paragraphs", line(series.undated()));
    assertEquals(
        13,
        series.undated().documents().count()
            + series.years().values().stream().mapToInt(year -> year.documents().count()).sum());
  }

  @Test
  void takesCodesOfAMentionForPartOfTheQuestion() {
    SearchRequest council = SearchRequest.of("").where(Facet.BODY, "HRC");
    assertEquals(
        List.of(
            "2023: 2/2 (0.342-1.000) documents, 2/2 (0.342-1.000) paragraphs",
            "2024: 6/6 (0.610-1.000) documents, 7/7 (0.646-1.000) paragraphs",
            "2025: 3/3 (0.439-1.000) documents, 3/3 (0.439-1.000) paragraphs"),
        lines(council));
    assertEquals(
        List.of(
            "2023: 1/2 (0.095-0.905) documents, 1/2 (0.095-0.905) paragraphs",
            "2024: 4/6 (0.300-0.903) documents, 4/7 (0.250-0.842) paragraphs",
            "2025: 0/3 (0.000-0.561) documents, 0/3 (0.000-0.561) paragraphs"),
        lines(council.where(Facet.TYPE, "actor").strength(4, 5)));
  }

  @Test
  void takesTheSectionForPartOfWhereItIsAsked() {
    SearchRequest preambles =
        SearchRequest.of("").where(Facet.BODY, "GA").where(Facet.SECTION, "PREAMBULAR");
    YearSeries every = series(preambles);
    every
        .years()
        .forEach(
            (year, usage) ->
                assertEquals(usage.documents().total(), usage.documents().count(), "in " + year));
  }

  @Test
  void hasNoYearWhereNoDocumentMeetsTheFilters() {
    assertEquals(List.of(), lines(SearchRequest.of("subnational").where(Facet.BODY, "CONFERENCE")));
  }
}
