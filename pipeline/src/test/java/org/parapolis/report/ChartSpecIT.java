package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specifications draw from the report's files what the page draws from its own data. */
class ChartSpecIT {

  @TempDir Path folder;

  @Test
  void drawsFromTheFilesAlone() throws Exception {
    Path report = folder.resolve("report");
    new ReportWriter(report, Clock.systemUTC(), List.of()).write(new RealSample().input());
    ObjectNode files = Json.object();
    ObjectNode specs = Json.object();
    try (Stream<Path> written = Files.list(report)) {
      for (Path file : written.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
          files.put(name, Files.readString(file));
        } else if (name.endsWith(".vl.json")) {
          specs.set(name, Json.MAPPER.readTree(file.toFile()));
        }
      }
    }
    assertEquals(
        """
        ["bodies.vl.json 7","companions.vl.json 10","coverage.vl.json 7","curve.vl.json 12","first.vl.json 5",\
        "roles.vl.json 7","shares.vl.json 8","strength.vl.json 15","terms.vl.json 7","verbs.vl.json 7"]""",
        draw(
            files,
            specs,
            """
            const drawn = [];
            for (const [name, spec] of Object.entries(specs)) {
              const chart = document.body.appendChild(document.createElement("div"));
              const loader = {load: async (url) => files[url], sanitize: async (href) => ({href})};
              await vegaEmbed(chart, spec, {actions: false, renderer: "svg", loader, logLevel: vega.Error});
              drawn.push(name + " " + chart.querySelectorAll("[class*=points_marks] > path").length);
            }
            return drawn;
            """));
  }

  private String draw(ObjectNode files, ObjectNode specs, String script)
      throws IOException, InterruptedException {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html data-ready=true><title></title><body>");
    Page.libraries().forEach(library -> page.append("<script>" + library + "</script>"));
    String data = Json.MAPPER.writeValueAsString(List.of(files, specs)).replace("<", "\\u003c");
    page.append("<script>const [files, specs] = " + data + ";</script></body></html>");
    Path file = folder.resolve("specs.html");
    Files.writeString(file, page);
    return PageReader.read(file, folder, script);
  }
}
