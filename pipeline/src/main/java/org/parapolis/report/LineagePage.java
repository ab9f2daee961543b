package org.parapolis.report;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.Writer;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.parapolis.model.Descent;
import org.parapolis.model.Document;
import org.parapolis.model.Edit;
import org.parapolis.model.Family;
import org.parapolis.model.Fate;
import org.parapolis.model.LineageFindings;
import org.parapolis.model.Mention;
import org.parapolis.model.Novelty;
import org.parapolis.model.Passage;

/**
 * {@code index.html} of lineages: the most carried families with what changed from one text to the
 * next, the newest language, and what series weakened and lost.
 */
public final class LineagePage {

  private static final int SHOWN = 50;

  private final String title;
  private final Predicate<Mention> followed;
  private final BiFunction<String, String, List<Edit>> diff;

  /**
   * @param title what is asked: a run, a document or a paragraph
   * @param followed whether a mention is one whose language is followed: core and extended
   * @param diff what changed from an older text to a newer
   */
  public LineagePage(
      String title, Predicate<Mention> followed, BiFunction<String, String, List<Edit>> diff) {
    this.title = title;
    this.followed = followed;
    this.diff = diff;
  }

  private record Tile(String label, String value, String definition) {}

  private record Place(String name, String date, String link) {

    static Place of(Passage passage) {
      return new Place(passage.toString(), passage.date().toString(), linkTo(passage.document()));
    }
  }

  /** A text of a family and what it changed in its parent's; none where it changed nothing. */
  private record Step(
      Place place, String parent, String resemblance, boolean changed, List<Edit> edits) {}

  private record Kin(
      Place first, Place last, long documents, String text, boolean descends, List<Step> steps) {}

  private record News(Place place, String before, String mention, String after) {}

  private record Loss(
      String fate,
      String series,
      String mention,
      String changes,
      Place before,
      Place after,
      String beforeText,
      List<Edit> edits,
      boolean matched) {}

  /** The writer stays open. */
  void write(LineageFindings findings, Writer writer) throws IOException {
    List<Kin> families = findings.speaking(followed).stream().limit(SHOWN).map(this::kin).toList();
    List<News> news = news(findings.novelties());
    List<Loss> losses = losses(findings.fates());
    Templates.of("lineage")
        .execute(
            Map.ofEntries(
                entry("title", title),
                entry("style", Templates.resource("page.css") + Templates.resource("lineage.css")),
                entry("tiles", tiles(findings)),
                entry("familiesAreThere", !families.isEmpty()),
                entry("families", families),
                entry("newsAreThere", !news.isEmpty()),
                entry("news", news),
                entry("lossesAreThere", !losses.isEmpty()),
                entry("losses", losses)),
            writer);
  }

  private List<Tile> tiles(LineageFindings findings) {
    List<Novelty> novelties =
        findings.novelties().stream().filter(one -> followed.test(one.mention())).toList();
    long fresh = novelties.stream().filter(Novelty::isNew).count();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(tile("Families", findings.families().size(), "near-identical paragraphs over time"));
    tiles.add(tile("New", fresh, "core and extended mentions in language not agreed before"));
    tiles.add(tile("Reiterated", novelties.size() - fresh, "mentions in language agreed before"));
    for (Fate.Kind kind : Fate.Kind.values()) {
      long count = findings.fates().stream().filter(fate -> fate.kind() == kind).count();
      String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
      tiles.add(tile(name, count, "mentions, in the next text of the same series"));
    }
    return tiles;
  }

  private static Tile tile(String label, long count, String definition) {
    return new Tile(
        label, NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count), definition);
  }

  private Kin kin(Family family) {
    List<Step> steps = new ArrayList<>();
    for (Descent member : family.members()) {
      if (member.parent() != null) {
        Passage parent = member.parent().passage();
        List<Edit> edits = diff.apply(parent.text(), member.passage().text());
        boolean changed = !edits.stream().allMatch(Edit::kept);
        steps.add(
            new Step(
                Place.of(member.passage()),
                parent.toString(),
                LineageTables.round(member.resemblance()).toString(),
                changed,
                changed ? edits : List.of()));
      }
    }
    return new Kin(
        Place.of(family.first()),
        Place.of(family.last()),
        family.documents(),
        family.first().text(),
        !steps.isEmpty(),
        steps);
  }

  private List<News> news(List<Novelty> novelties) {
    List<Novelty> newest = new ArrayList<>(novelties);
    Collections.reverse(newest);
    return newest.stream()
        .filter(one -> one.isNew() && followed.test(one.mention()))
        .limit(SHOWN)
        .map(LineagePage::news)
        .toList();
  }

  private static News news(Novelty novelty) {
    Passage passage = novelty.descent().passage();
    Mention mention = novelty.mention();
    return new News(
        Place.of(passage),
        passage.text().substring(0, mention.span().begin()),
        mention.text(),
        passage.text().substring(mention.span().end()));
  }

  private List<Loss> losses(List<Fate> fates) {
    return fates.stream()
        .filter(fate -> fate.kind() != Fate.Kind.KEPT)
        .sorted(Comparator.comparing(Fate::kind, Comparator.reverseOrder()))
        .map(this::loss)
        .toList();
  }

  private Loss loss(Fate fate) {
    Document next = fate.successor();
    Place after =
        fate.match() != null
            ? Place.of(fate.match())
            : new Place(next.id().value(), String.valueOf(next.adopted()), linkTo(next));
    return new Loss(
        LineageTables.code(fate),
        fate.series(),
        fate.mention().text(),
        LineageTables.changes(fate),
        Place.of(fate.passage()),
        after,
        fate.passage().text(),
        fate.match() == null ? List.of() : diff.apply(fate.passage().text(), fate.match().text()),
        fate.match() != null);
  }

  private static String linkTo(Document document) {
    return document.symbol() == null
        ? ""
        : OfficialAddress.of(document.symbol()).map(Object::toString).orElse("");
  }
}
