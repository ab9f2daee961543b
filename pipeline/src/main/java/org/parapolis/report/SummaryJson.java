package org.parapolis.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.parapolis.report.SummarySentence.Lead;

/** {@code summary.json}: each sentence, the choice of mentions it speaks of, and its numbers. */
final class SummaryJson implements Report {

  @Override
  public String file() {
    return "summary.json";
  }

  @Override
  public String description() {
    return "The summary in words, each sentence with its numbers, for machines";
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    Summary summary = Summary.of(input);
    ObjectNode json =
        Json.object().put("schema_version", ReportWriter.SCHEMA_VERSION).put("run", summary.run());
    ArrayNode sentences = json.putArray("sentences");
    summary.sentences().forEach(sentence -> put(sentences.addObject(), sentence));
    Json.write(json, writer);
  }

  private static void put(ObjectNode json, SummarySentence sentence) {
    json.put("id", sentence.id())
        .put("group", sentence.group().label())
        .put("text", sentence.text());
    put(json.putObject("lead"), sentence.lead());
    ArrayNode numbers = json.putArray("numbers");
    sentence.numbers().forEach(number -> put(numbers.addObject(), number));
  }

  private static void put(ObjectNode json, Lead lead) {
    json.put("body", lead.body())
        .put("set", lead.set())
        .put("measure", lead.measure())
        .put("dimension", lead.dimension())
        .put("category", lead.category())
        .put("period_type", lead.periodType())
        .put("period", lead.period());
  }

  private static void put(ObjectNode json, SummaryNumber number) {
    json.put("printed", number.printed())
        .put("value", number.value())
        .put("how", number.how().label())
        .put("file", number.file())
        .put("column", number.column());
    number.row().forEach(json.putObject("row")::put);
  }
}
