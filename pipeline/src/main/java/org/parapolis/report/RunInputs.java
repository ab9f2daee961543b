package org.parapolis.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What made the numbers of a run, as {@code run.json} has it under {@code inputs}.
 *
 * @param documents digest over all documents
 * @param lexicons file name to digest
 */
record RunInputs(
    String documents,
    SortedMap<String, String> lexicons,
    SortedMap<String, String> settings,
    SortedMap<String, String> versions) {

  private static final int MOST_NAMED = 10;

  RunInputs {
    lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  static RunInputs of(RunFacts run, String documents) {
    return new RunInputs(documents, run.lexicons(), run.settings(), run.versions());
  }

  /** Empty where it is not told. */
  static Optional<RunInputs> of(JsonNode inputs) {
    return inputs.path("documents_sha256").isTextual()
        ? Optional.of(
            new RunInputs(
                inputs.path("documents_sha256").textValue(),
                texts(inputs.path("lexicons")),
                texts(inputs.path("settings")),
                texts(inputs.path("versions"))))
        : Optional.empty();
  }

  private static SortedMap<String, String> texts(JsonNode object) {
    SortedMap<String, String> texts = new TreeMap<>();
    object.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
    return texts;
  }

  /** What codes alike documents otherwise, by kind: lexicon, program, settings; what each is. */
  SortedMap<String, String> codingSince(RunInputs former) {
    SortedMap<String, String> changes = new TreeMap<>();
    note(changes, "lexicon", names(former.lexicons, lexicons));
    note(changes, "program", steps(former.versions, versions));
    note(changes, "settings", steps(former.settings, settings));
    return changes;
  }

  private static void note(SortedMap<String, String> changes, String kind, List<String> names) {
    if (!names.isEmpty()) {
      int more = names.size() - MOST_NAMED;
      changes.put(
          kind,
          String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)))
              + (more > 0 ? " and " + more + " more" : ""));
    }
  }

  private static List<String> names(
      SortedMap<String, String> before, SortedMap<String, String> after) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return List.copyOf(names);
  }

  /** {@code corenlp 4.5.9 to 4.5.10}. */
  private static List<String> steps(
      SortedMap<String, String> before, SortedMap<String, String> after) {
    List<String> steps = new ArrayList<>();
    for (String name : names(before, after)) {
      steps.add(
          "%s %s to %s"
              .formatted(
                  name, before.getOrDefault(name, "none"), after.getOrDefault(name, "none")));
    }
    return steps;
  }
}
