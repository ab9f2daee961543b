package org.parapolis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parapolis.lexicon.GoverningVerbs;
import org.parapolis.model.Period;
import org.parapolis.model.Section;
import org.parapolis.report.QuotedMention;
import org.parapolis.report.Sightings;
import org.parapolis.report.VerbUse;

/** Counts the verbs that govern mentions. */
final class VerbCounter {

  private record Place(String body, Section section, Period period) {}

  private record Use(Place place, String verb, int strength) {}

  private static final Comparator<Use> ORDER =
      Comparator.comparing((Use use) -> use.place().body())
          .thenComparing(use -> use.place().section().name())
          .thenComparing(Use::verb)
          .thenComparingInt(Use::strength)
          .thenComparing(use -> use.place().period());

  private final GoverningVerbs verbs;
  private final Map<Place, Integer> totals = new HashMap<>();
  private final SortedMap<Use, Sightings> counts = new TreeMap<>(ORDER);

  VerbCounter(GoverningVerbs verbs) {
    this.verbs = verbs;
  }

  void add(QuotedMention quoted) {
    for (String body : quoted.bodies()) {
      Place place = new Place(body, quoted.paragraph().section(), quoted.fiveYears());
      totals.merge(place, 1, Integer::sum);
      verbs
          .of(quoted.mention())
          .ifPresent(
              verb ->
                  count(
                      new Use(place, verb, Objects.requireNonNull(quoted.mention().strength())),
                      quoted));
    }
  }

  private void count(Use use, QuotedMention quoted) {
    counts.computeIfAbsent(use, u -> new Sightings(quoted)).add(quoted);
  }

  List<VerbUse> uses() {
    List<VerbUse> uses = new ArrayList<>();
    counts.forEach(
        (use, count) ->
            uses.add(
                new VerbUse(
                    use.place().period(),
                    use.place().body(),
                    use.place().section(),
                    use.verb(),
                    use.strength(),
                    count.mentions(),
                    count.documents(),
                    Objects.requireNonNull(totals.get(use.place())),
                    count.first())));
    return uses;
  }
}
