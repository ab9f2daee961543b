package org.parapolis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parapolis.model.Candidate;
import org.parapolis.model.Hit;
import org.parapolis.model.MarkedText;
import org.parapolis.model.WordClasses;

/** Candidates made of scales and a head: "local and regional governments", "at the local level". */
final class SeriesMentions {
  private static final int MAX_LIST = 8;

  private final MarkedText text;
  private final WordClasses words;
  private final SeriesReader reader;

  SeriesMentions(MarkedText text, WordClasses words) {
    this.text = text;
    this.words = words;
    this.reader = new SeriesReader(text, words);
  }

  /** All candidates, those whose scales do not suffice among the rejected. */
  Findings find() {
    List<Candidate> found = new ArrayList<>();
    List<Findings.Rejected> rejected = new ArrayList<>();
    for (Hit head : text.of("heads")) {
      Optional<Series> series = reader.before(head);
      Optional<Series> phrase = phraseBehind(head);
      if (phrase.isPresent()) {
        found.add(withPhrase(head, series, phrase.get()));
      } else if (series.isPresent()
          && ScaleRules.suffices(series.get())
          && hasCompany(series.get())) {
        found.add(candidate(series.get()));
      } else if (series.isPresent() && isNear(series.get())) {
        rejected.add(new Findings.Rejected(whole(series.get()), reason(series.get())));
      } else {
        scaleBehind(head).ifPresent(found::add);
      }
    }
    return new Findings(found, rejected);
  }

  private Candidate candidate(Series series) {
    int first = series.members().get(ScaleRules.firstSubnational(series)).first();
    return candidate(series, first, series.head().last(), ScaleRules.level(series), "series");
  }

  private Candidate whole(Series series) {
    return candidate(series, series.members().get(0).first(), series.head().last(), "", "series");
  }

  private Candidate candidate(Series series, int first, int last, String level, String rule) {
    return new Candidate(
        first,
        last,
        text.span(first, last),
        series.head().entry(),
        series.head().entry().get("type"),
        level,
        series.has("national", "federal"),
        List.of(rule));
  }

  /** "authorities at the national and subnational levels": the phrase belongs to the mention. */
  private Optional<Series> phraseBehind(Hit head) {
    String type = head.entry().get("type");
    boolean person = type.equals("actor") || type.equals("official");
    boolean byItself = head.entry().get("needs").isEmpty();
    return person && byItself
        ? reader.scalePhraseAt(head.last()).filter(ScaleRules::isSure)
        : Optional.empty();
  }

  private Candidate withPhrase(Hit head, Optional<Series> before, Series phrase) {
    int first =
        before
            .filter(series -> ScaleRules.firstSubnational(series) >= 0)
            .map(series -> series.members().get(ScaleRules.firstSubnational(series)).first())
            .orElse(head.first());
    return new Candidate(
        first,
        phrase.head().last(),
        text.span(first, phrase.head().last()),
        head.entry(),
        head.entry().get("type"),
        phrase.has("national", "federal") ? "both" : ScaleRules.level(phrase),
        phrase.has("national", "federal"),
        List.of("scale-phrase-behind"));
  }

  /** "levels – local, national and international": the scales stand behind the head. */
  private Optional<Candidate> scaleBehind(Hit head) {
    if (head.entry().get("phrase").isEmpty() || !words.is("scale-opener", text.word(head.last()))) {
      return Optional.empty();
    }
    for (Hit member : text.of("modifiers")) {
      boolean inList = member.first() > head.last() && member.last() <= head.last() + MAX_LIST;
      if (inList && Set.of("local", "subnational", "region").contains(Series.scale(member))) {
        Series series = new Series(List.of(member), head);
        return Optional.of(
            candidate(
                series, head.first(), member.last(), member.entry().get("level"), "scale-behind"));
      }
    }
    return Optional.empty();
  }

  /**
   * "regional Governments" alone are those of a region of the world, unless the text goes below.
   */
  private boolean hasCompany(Series series) {
    return series.members().size() > 1
        || !series.headIs("regional", "beside")
        || !series.has("ambiguous")
        || text.of("modifiers").stream().anyMatch(SeriesMentions::isBelowState)
        || text.of("terms").stream().anyMatch(hit -> hit.entry().get("type").equals("actor"));
  }

  private static boolean isBelowState(Hit modifier) {
    return List.of("local", "subnational", "region", "national", "federal")
            .contains(Series.scale(modifier))
        && modifier.entry().get("company").isEmpty();
  }

  private static boolean isNear(Series series) {
    return series.has("local", "subnational", "region", "ambiguous");
  }

  private static String reason(Series series) {
    return series.has("local", "subnational", "region")
        ? "not-5:other-local-noun"
        : "not-1:supranational-regional";
  }
}
