package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageIT {

  @TempDir Path folder;

  @Test
  void drawsAMarkForEveryRateAndListsEveryMention() throws Exception {
    assertEquals(
        "[12,5,21,\"38 mentions in 20 paragraphs of 8 documents\"]",
        read(
            new RealSample(),
            """
            const marks = "path[aria-roledescription='point']";
            return [document.querySelectorAll("#curve " + marks).length,
              document.querySelectorAll("#bodies figure").length,
              document.querySelectorAll("#bodies " + marks).length,
              text("#count")];
            """));
  }

  @Test
  void leadsFromAMarkToItsMentions() throws Exception {
    assertEquals(
        "[\"2015, ALL, core: 3.3 (6 in 18182)\",\"core\",\"2015\",\"6 mentions in 4 paragraphs of 2 documents\"]",
        read(
            new RealSample(),
            """
            const mark = [...document.querySelectorAll("#curve path[aria-label]")]
              .find((each) => /^2015.*core/.test(each.getAttribute("aria-label")));
            mark.dispatchEvent(new MouseEvent("click", {bubbles: true}));
            const filters = find("#filters").elements;
            return [mark.getAttribute("aria-label"), filters.set.value, filters.year.value,
              text("#count")];
            """));
  }

  @Test
  void findsWordsOfQuoteAndTitle() throws Exception {
    assertEquals(
        "[\"1 mention in 1 paragraph of 1 document\",\"local, regional and central institutions\",\"A/HRC/RES/58/30\"]",
        read(
            new RealSample(),
            """
            find("[type=search]").value = "MALI central institutions";
            find("[type=search]").dispatchEvent(new InputEvent("input", {bubbles: true}));
            await new Promise((resolve) => setTimeout(resolve, 500));
            return [text("#count"), text("#rows mark"), text("#rows .document a")];
            """));
  }

  @Test
  void showsHostileTextAsText() throws Exception {
    assertEquals(
        "[0,\"<img src=x onerror=document.body.remove()>1/CP.21\"]",
        read(
            new RealSample("<img src=x onerror=document.body.remove()>"),
            """
            return [document.querySelectorAll("#rows img").length,
              find("#rows .document").firstChild.textContent];
            """));
  }

  @Test
  void staysQuickWithTwentyThousandMentions() throws Exception {
    String[] prefixes =
        IntStream.range(0, 530)
            .mapToObj(i -> String.format(Locale.ROOT, "%03d-", i))
            .toArray(String[]::new);
    String milliseconds =
        read(
            new RealSample(prefixes),
            """
            const begin = performance.now();
            find("[data-sort=mention]").click();
            find("[data-set=core]").click();
            return Math.round(performance.now() - begin);
            """);
    assertTrue(Integer.parseInt(milliseconds) < 2_000, milliseconds + " ms to sort and filter");
  }

  private String read(RealSample sample, String reader) throws IOException, InterruptedException {
    Path page = folder.resolve("index.html");
    try (Writer writer = Files.newBufferedWriter(page)) {
      new Page().write(sample.input(), writer);
    }
    return PageReader.read(page, folder, reader);
  }
}
