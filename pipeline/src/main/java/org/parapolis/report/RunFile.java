package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.parapolis.model.MentionSets;

/**
 * {@code run.json}: what made these numbers. Everything in {@code inputs} and {@code counts} is the
 * same when the run is repeated; times and the machine are in {@code run} alone.
 */
final class RunFile implements Report {

  private final Clock clock;

  RunFile(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String file() {
    return "run.json";
  }

  @Override
  public String description() {
    return "What the numbers were made from, the headline counts, and when";
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    Headline headline = Headline.of(input);
    ObjectNode json =
        Json.object()
            .put("schema_version", ReportWriter.SCHEMA_VERSION)
            .put("name", input.run().name());
    ObjectNode inputs = json.putObject("inputs");
    inputs.put("documents_sha256", headline.digest());
    put(inputs.putObject("lexicons"), input.run().lexicons());
    put(inputs.putObject("settings"), input.run().settings());
    put(inputs.putObject("versions"), input.run().versions());
    put(json.putObject("counts"), headline);
    put(json.putObject("run"), input.run());
    Json.write(json, writer);
  }

  private static void put(ObjectNode json, Headline headline) {
    json.put("documents", headline.documents())
        .put("documents_duplicate", headline.duplicates())
        .put("documents_undated", headline.undated())
        .put("words", headline.words())
        .put("paragraphs", headline.paragraphs());
    ObjectNode mentions = json.putObject("mentions");
    MentionSets.ALL.forEach(set -> mentions.put(set, headline.mentions().get(set)));
    json.put("excluded", headline.excluded());
    headline.failures().forEach(json.putObject("failures")::put);
  }

  private void put(ObjectNode json, RunFacts run) {
    Instant finished = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    json.put("started", run.started().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("finished", finished.toString());
    put(json.putObject("environment"), run.environment());
  }

  private static void put(ObjectNode json, Map<String, String> values) {
    values.forEach(json::put);
  }
}
