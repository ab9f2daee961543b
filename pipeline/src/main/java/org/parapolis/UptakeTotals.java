package org.parapolis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeStatus;
import org.parapolis.model.UptakeTotal;
import org.parapolis.trend.Wilson;

/** How many proposals were taken up, three ways, and how many have each status. */
public final class UptakeTotals {

  private UptakeTotals() {}

  /** The three ways first, then every status in its order. */
  public static List<UptakeTotal> of(List<Uptake> uptakes) {
    int all = uptakes.size();
    int taken = (int) uptakes.stream().filter(uptake -> uptake.status().isUptake()).count();
    int precedented = (int) uptakes.stream().filter(Uptake::isPrecedented).count();
    List<UptakeTotal> totals = new ArrayList<>();
    totals.add(new UptakeTotal("taken_up", Wilson.share(taken, all)));
    totals.add(new UptakeTotal("taken_up_or_precedented", Wilson.share(taken + precedented, all)));
    totals.add(new UptakeTotal("taken_up_of_new_language", Wilson.share(taken, all - precedented)));
    for (UptakeStatus status : Arrays.asList(UptakeStatus.values())) {
      int count = (int) uptakes.stream().filter(uptake -> uptake.status() == status).count();
      totals.add(new UptakeTotal(status.name(), Wilson.share(count, all)));
    }
    return totals;
  }
}
