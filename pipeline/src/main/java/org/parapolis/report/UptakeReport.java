package org.parapolis.report;

import java.util.List;
import java.util.Objects;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeTotal;

/**
 * What became of a file of proposals.
 *
 * @param run name of the run whose texts they were compared with
 * @param proposals name of the file
 * @param against the documents, by symbol
 */
public record UptakeReport(
    String run,
    String proposals,
    List<String> against,
    List<Uptake> uptakes,
    List<UptakeTotal> totals) {

  /** What a reader must not take it for. */
  public static final String CAUTION =
      "Uptake is not influence: that two texts share words does not say who wrote them first, or"
          + " why.";

  public UptakeReport {
    Objects.requireNonNull(run);
    Objects.requireNonNull(proposals);
    against = List.copyOf(against);
    uptakes = List.copyOf(uptakes);
    totals = List.copyOf(totals);
  }
}
