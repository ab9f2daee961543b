package org.parapolis.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parapolis.evaluate.Sample.Drawn;
import org.parapolis.evaluate.Sample.Stratum;
import org.parapolis.evaluate.Sample.Unit;
import org.parapolis.model.GoldParagraph;
import org.parapolis.model.Sha256;

/**
 * Draws half of a sample from paragraphs with found mentions, half from near misses. A paragraph
 * belongs to the stratum of its rarest label; strata share their half evenly, the smallest first,
 * and what a small one cannot give goes to the larger ones. Within a stratum the draw is in the
 * order of SHA-256 over seed and id, so that it depends on nothing but the run and the seed.
 *
 * <p>Near duplicates of a drawn paragraph are passed over, and so are further paragraphs of its
 * document, unless the stratum would fall short.
 */
public final class StratifiedDraw {

  private final int size;
  private final long seed;
  private final NearDuplicates texts = new NearDuplicates();
  private final Set<String> documents = new HashSet<>();
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<Stratum> strata = new ArrayList<>();
  private final Map<String, String> ranks = new HashMap<>();

  private StratifiedDraw(int size, long seed) {
    this.size = size;
    this.seed = seed;
  }

  /** Draws {@code size} of the units, or as many as there are. */
  public static Sample draw(Collection<Unit> units, int size, long seed) {
    return new StratifiedDraw(size, seed).draw(units);
  }

  private Sample draw(Collection<Unit> units) {
    units.forEach(unit -> ranks.put(unit.paragraph().id(), rank(unit.paragraph())));
    half("found:", units.stream().filter(Unit::found).toList(), (size + 1) / 2);
    half("near:", units.stream().filter(unit -> !unit.found()).toList(), size - drawn.size());
    drawn.sort(Comparator.comparing(one -> rankOf(one.paragraph())));
    return new Sample(drawn, strata);
  }

  private void half(String prefix, List<Unit> units, int quota) {
    Map<String, List<GoldParagraph>> byLabel = byRarestLabel(units);
    List<String> smallestFirst =
        byLabel.keySet().stream()
            .sorted(
                Comparator.comparingInt((String label) -> byLabel.get(label).size())
                    .thenComparing(label -> label))
            .toList();
    int left = quota;
    int strataLeft = smallestFirst.size();
    for (String label : smallestFirst) {
      int share = (left + strataLeft - 1) / strataLeft--;
      int taken = stratum(prefix + label, byLabel.get(label), share);
      left -= taken;
      strata.add(new Stratum(prefix + label, byLabel.get(label).size(), taken));
    }
  }

  private static Map<String, List<GoldParagraph>> byRarestLabel(List<Unit> units) {
    Map<String, Integer> counts = new TreeMap<>();
    units.forEach(unit -> unit.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
    Map<String, List<GoldParagraph>> byLabel = new TreeMap<>();
    for (Unit unit : units) {
      String rarest = unit.labels().stream().min(Comparator.comparing(counts::get)).orElseThrow();
      byLabel.computeIfAbsent(rarest, label -> new ArrayList<>()).add(unit.paragraph());
    }
    return byLabel;
  }

  private int stratum(String name, List<GoldParagraph> paragraphs, int share) {
    int before = drawn.size();
    List<GoldParagraph> sameDocument = new ArrayList<>();
    for (GoldParagraph paragraph :
        paragraphs.stream().sorted(Comparator.comparing(this::rankOf)).toList()) {
      if (drawn.size() - before == share) {
        break;
      }
      if (documents.contains(paragraph.source())) {
        sameDocument.add(paragraph);
      } else {
        take(paragraph, name);
      }
    }
    for (GoldParagraph paragraph : sameDocument) {
      if (drawn.size() - before < share) {
        take(paragraph, name);
      }
    }
    return drawn.size() - before;
  }

  private void take(GoldParagraph paragraph, String stratum) {
    if (texts.add(paragraph.text())) {
      documents.add(paragraph.source());
      drawn.add(new Drawn(paragraph, stratum));
    }
  }

  private String rankOf(GoldParagraph paragraph) {
    return ranks.getOrDefault(paragraph.id(), "");
  }

  private String rank(GoldParagraph paragraph) {
    return Sha256.of((seed + "\n" + paragraph.id()).getBytes(StandardCharsets.UTF_8));
  }
}
