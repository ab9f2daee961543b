package org.parapolis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why two runs differ.
 *
 * @param known whether the former run tells what made it
 * @param documents whether they read other documents
 * @param coding what codes the same document otherwise, by kind: lexicon, program, settings
 */
record RunCauses(boolean known, boolean documents, SortedMap<String, String> coding) {

  static RunCauses between(FormerReport former, RunInputs now) {
    return former
        .inputs()
        .map(
            before ->
                new RunCauses(
                    true, !before.documents().equals(now.documents()), now.codingSince(before)))
        .orElseGet(() -> new RunCauses(false, false, new TreeMap<>()));
  }

  boolean any() {
    return documents || !coding.isEmpty();
  }

  /** What moved a number, by the parts that did. */
  List<String> of(boolean fromDocuments, boolean fromCoding) {
    List<String> causes = new ArrayList<>();
    if (fromDocuments) {
      causes.add("documents");
    }
    if (fromCoding) {
      causes.addAll(coding.isEmpty() && known ? List.of("program") : coding.keySet());
    }
    return causes;
  }

  /** Which files, versions and settings code the same document otherwise. */
  String note() {
    if (!known) {
      return "what made the former report is not known";
    }
    return coding.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining("; "));
  }
}
