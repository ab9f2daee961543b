package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseSeriesPageIT {

  @TempDir Path folder;

  private String read(String script, String... queries) throws IOException, InterruptedException {
    Path written = folder.resolve("series");
    new PhraseSeriesFolder(written).write(PhraseSeriesTest.of(queries));
    return PageReader.read(written.resolve("index.html"), folder, script);
  }

  @Test
  void drawsAMarkForEveryShareAndNoneForAGap() throws Exception {
    assertEquals(
        "[[\"local, 2021: 0 of 10 documents\",\"local, 2023: 3 of 10 documents\","
            + "\"#network, 2021: 0 of 10 documents\",\"#network, 2023: 3 of 10 documents\"],"
            + "\"local|#network\"]",
        read(
            """
            const marks = [...document.querySelectorAll("#curve path[aria-roledescription='point']")];
            const legend = [...document.querySelectorAll("#curve .role-legend-label text")];
            return [marks.map((mark) => mark.getAttribute("aria-label")),
              legend.map((label) => label.textContent).join("|")];
            """,
            "local",
            "#network"));
  }

  @Test
  void leadsFromAMarkAndFromAFigureToTheCommandForItsParagraphs() throws Exception {
    assertEquals(
        "[true,\"local, 2021: 0 of 10 documents. Their paragraphs:\",\"./parapolis search 2021\","
            + "\"local, 2023: 3 of 10 documents. Their paragraphs:\",\"./parapolis search 2023\"]",
        read(
            """
            const before = find("#point").hidden;
            find("#curve path[aria-label]:is([aria-roledescription='point'])")
              .dispatchEvent(new MouseEvent("click", {bubbles: true}));
            const first = [text("#chosen"), text("#command")];
            [...document.querySelectorAll("#figures button")].at(-1).click();
            return [before, ...first, text("#chosen"), text("#command")];
            """,
            "local"));
  }

  @Test
  void showsAHostileQueryAsText() throws Exception {
    assertEquals(
        "[0,\"<img src=x onerror=document.body.remove()>\",\"<img src=x onerror=document.body.remove()>\"]",
        read(
            """
            return [document.querySelectorAll("img").length, text("#figures .query code"),
              text("#curve .role-legend-label text")];
            """,
            "<img src=x onerror=document.body.remove()>"));
  }
}
