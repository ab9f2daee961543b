package org.parapolis.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What is left to compare with of the report that lay in the folder before.
 *
 * @param documents by id
 * @param compared names of the numbers that can be told document by document
 * @param totals numbers of the whole run
 * @param inputs what made it; empty where that is not told
 * @param problems what could not be read, in sentences
 */
record FormerReport(
    Map<String, DocumentNumbers> documents,
    Set<String> compared,
    SortedMap<RunNumber, Long> totals,
    Optional<RunInputs> inputs,
    List<String> problems) {}
