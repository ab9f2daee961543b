package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
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
        """
        curve 12
        bodies 21
        standing 8
        views 12
        strength 15
        roles 7
        verbs 7
        companions 10
        diplomacy 4
        terms 7
        first 7
        coverage 7
        38 mentions in 20 paragraphs of 8 documents""",
        lines(
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
        """
        2014, ALL, core: 1.43; 1 in 7,003 words = 1 mention in 1 paragraph of 1 document
        2024, GA, core: 4.75; 2 in 4,213 words = 2 mentions in 2 paragraphs of 1 document
        2014, ALL, government: 100 %; 1 of 1 = 1 mention in 1 paragraph of 1 document
        2014, ALL, actor: 100 %; 1 of 1 = 1 mention in 1 paragraph of 1 document
        ALL, strength 0: 11 %, 2 of 18 = 2 mentions in 2 paragraphs of 2 documents
        ALL, accountability: 6 % (1 to 26); 1 of 18 = 1 mention in 1 paragraph of 1 document
        ALL, agree, strength 2: 2 = 2 mentions in 1 paragraph of 1 document
        stakeholders: 2 of 15 core mentions, 13 % = 2 mentions in 1 paragraph of 1 document
        2024, ALL, network: 14 %; 1 of 7 = 1 mention in 1 paragraph of 1 document
        cities (core), 2015: 6 (core) = 6 mentions in 4 paragraphs of 2 documents
        UNFCCC: “cities (core)” first on 2015-12-12, 4 in all = 4 mentions in 2 paragraphs of 1 document
        2025, ECOSOC: 1 document, incomplete year = 5 mentions in 5 paragraphs of 1 document""",
        lines(
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
        """
        2015, ALL, core: 3.30; 6 in 18,182 words
        #set=core&year=2015&agreed=yes
        6 mentions in 4 paragraphs of 2 documents
        agreed texts only""",
        lines(
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
        """
        15 mentions in 4 paragraphs of 1 document
        paragraphs_per_100
        2014ALLcore0.791127 paragraphsfew documents; few mentions; incomplete period
        #set=core&body=GA&year=2024&of=core&measure=paragraphs_per_100
        2 mentions in 2 paragraphs of 1 document""",
        lines(
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
        """
        symbol,date,body,address,begin,end,mention,type,level,prominence,role,strength,citation,companions,url,quote
        '=1+A/RES/79/214,2024-12-19,GA,P347,30,78,Advisory Group on Local and Regional Governments,network,both,standalone,recognition,2,false,,https://undocs.org/en/=1+A/RES/79/214,"Acknowledging the work of the Advisory Group on Local and Regional Governments,"
        """,
        lines(
            new RealSample("=1+"),
            """
            let written;
            window.Blob = class { constructor(parts) { written = parts.join(""); } };
            URL.createObjectURL = () => "#";
            find("[type=search]").value = "Advisory Group";
            find("#filters").dispatchEvent(new InputEvent("input", {bubbles: true}));
            await new Promise((resolve) => setTimeout(resolve, 400));
            find("#export").click();
            return written.split("\\n");
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

  /** In a frame, since the browser's own window is never this narrow. */
  @Test
  void fitsANarrowWindow() throws Exception {
    String page = new ObjectMapper().writeValueAsString(html(new RealSample()));
    assertEquals(
        "[400,\"true\",true,[]]",
        read(
            new RealSample(),
            """
            const frame = document.createElement("iframe");
            frame.style = "width: 400px; height: 900px; border: 0";
            frame.srcdoc = window.page;
            document.body.append(frame);
            const inner = () => frame.contentDocument?.documentElement;
            for (let i = 0; i < 150 && !inner()?.dataset.ready; i++) {
              await new Promise((resolve) => setTimeout(resolve, 100));
            }
            const wide = [...inner().querySelectorAll("body *")].filter((each) =>
              !each.closest(".scroll") && each.getBoundingClientRect().right > 400);
            return [frame.contentWindow.innerWidth, inner().dataset.ready ?? "", inner().scrollWidth <= 400,
              wide.map((each) => each.outerHTML.slice(0, 80))];
            """,
            "<script>window.page = " + page.replace("<", "\\u003c") + ";</script>"));
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

  /** What a reader returns as a list, a line each. */
  private String lines(RealSample sample, String reader) throws IOException, InterruptedException {
    String[] lines = new ObjectMapper().readValue(read(sample, reader), String[].class);
    return String.join("\n", lines);
  }

  private String read(RealSample sample, String reader) throws IOException, InterruptedException {
    return read(sample, reader, "");
  }

  private String read(RealSample sample, String reader, String more)
      throws IOException, InterruptedException {
    String html = html(sample);
    int end = html.lastIndexOf("</body>");
    Path page = folder.resolve("index.html");
    Files.writeString(page, html.substring(0, end) + more + html.substring(end));
    return PageReader.read(page, folder, reader);
  }

  private static String html(RealSample sample) throws IOException {
    StringWriter writer = new StringWriter();
    new Page().write(sample.input(), writer);
    return writer.toString();
  }
}
