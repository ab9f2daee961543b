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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageIT {

  private static final String CHARTS =
      """
      const charts = [...document.querySelectorAll("section[id]")].filter((each) => each.querySelector(".chart"));
      const buttons = (chart) => [...chart.querySelectorAll(".figures button")];
      const settle = () => new Promise((resolve) => setTimeout(resolve, 400));
      """;

  @TempDir Path folder;

  @Test
  void drawsAMarkForEveryNumberAndListsEveryMention() throws Exception {
    assertEquals(
        "",
        read(
            new RealSample(),
            CHARTS
                + """
                return [...charts.map((chart) => chart.id + " " + buttons(chart).length), text("#count")];
                """));
  }

  /** The first number of each chart that is not zero. */
  @Test
  void leadsFromEveryKindOfNumberToItsMentions() throws Exception {
    assertEquals(
        "",
        read(
            new RealSample(),
            CHARTS
                + """
                return charts.map((chart) => {
                  const button = buttons(chart).find((each) => !/ 0 (of|in)/.test(each.getAttribute("aria-label")));
                  button.click();
                  return button.getAttribute("aria-label").split(": show")[0] + " = " + text("#count");
                });
                """));
  }

  @Test
  void aMarkLeadsWhereItsFigureDoes() throws Exception {
    assertEquals(
        "",
        read(
            new RealSample(),
            """
            const mark = [...document.querySelectorAll("#curve path[aria-label]")]
              .find((each) => /^2015.*core/.test(each.getAttribute("aria-label")));
            mark.dispatchEvent(new MouseEvent("click", {bubbles: true}));
            return [mark.getAttribute("aria-label"), location.hash, text("#count"), text("#asked")];
            """));
  }

  @Test
  void anAddressHoldsAView() throws Exception {
    assertEquals(
        "",
        read(
            new RealSample(),
            CHARTS
                + """
                location.hash = "#body=GA&year=2024&of=core&measure=paragraphs_per_100";
                await settle();
                const linked = [text("#count"), find("#view").elements.measure.value,
                  find("#curve .figures tbody tr").textContent];
                find("#filters").elements.set.value = "core";
                find("#filters").dispatchEvent(new InputEvent("input", {bubbles: true}));
                await settle();
                return [...linked, location.hash, text("#count")];
                """));
  }

  @Test
  void exportsTheChosenMentionsAndGuardsFormulas() throws Exception {
    assertEquals(
        "",
        read(
            new RealSample("=1+"),
            """
            let blob;
            URL.createObjectURL = (made) => { blob = made; return "data:,"; };
            find("[type=search]").value = "Advisory Group";
            find("#filters").dispatchEvent(new InputEvent("input", {bubbles: true}));
            await new Promise((resolve) => setTimeout(resolve, 400));
            find("#export").click();
            return (await blob.text()).split("\\n");
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

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void shutsNobodyOut(String theme) throws Exception {
    assertEquals(
        "[]",
        read(
            new RealSample(),
            """
            if (matchMedia("(prefers-color-scheme: dark)").matches !== ("%s" === "dark")) {
              find("#theme").click();
            }
            document.querySelectorAll("details").forEach((each) => { each.open = true; });
            const {violations} = await axe.run({resultTypes: ["violations"]});
            return violations.filter(({impact}) => impact === "serious" || impact === "critical")
              .map(({id, nodes}) => id + ": " + nodes.slice(0, 3).map(({target}) => target.join(" ")).join("; "));
            """
                .formatted(theme),
            "<script>"
                + Files.readString(RealSample.FOLDER.resolve("axe/axe.min.js"))
                + "</script>"));
  }

  @Test
  void turnsDarkAndLight() throws Exception {
    assertEquals(
        "[\"rgb(246, 247, 249)\",\"rgb(16, 21, 28)\",\"rgb(138, 184, 255)\",\"rgb(246, 247, 249)\"]",
        read(
            new RealSample(),
            """
            const paper = () => getComputedStyle(document.body).backgroundColor;
            const seen = [paper()];
            find("#theme").click();
            seen.push(paper());
            seen.push(getComputedStyle(find("#curve path[aria-label*=core]")).stroke);
            find("#theme").click();
            return [...seen, paper()];
            """));
  }

  @Test
  void fitsANarrowWindow() throws Exception {
    assertEquals(
        "[400,[]]",
        read(
            new RealSample(),
            """
            const frame = document.createElement("iframe");
            frame.style = "width: 400px; height: 900px; border: 0";
            frame.srcdoc = window.page;
            document.body.append(frame);
            const inner = () => frame.contentDocument?.documentElement;
            for (let i = 0; i < 100 && !inner()?.dataset.ready; i++) {
              await new Promise((resolve) => setTimeout(resolve, 100));
            }
            const wide = [...inner().querySelectorAll("body *")]
              .filter((each) => !each.closest(".scroll") && each.getBoundingClientRect().right > 401 && !each.closest("svg svg"));
            return [frame.contentWindow.innerWidth, inner().scrollWidth > 400 ? wide.map((each) => each.outerHTML.slice(0, 80)) : []];
            """,
            "<script>window.page = document.documentElement.outerHTML;</script>"));
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
    return read(sample, reader, "");
  }

  private String read(RealSample sample, String reader, String more)
      throws IOException, InterruptedException {
    Path page = folder.resolve("index.html");
    try (Writer writer = Files.newBufferedWriter(page)) {
      new Page().write(sample.input(), writer);
      writer.write(more);
    }
    return PageReader.read(page, folder, reader);
  }
}
