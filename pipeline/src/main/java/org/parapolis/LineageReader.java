package org.parapolis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parapolis.language.Lemmas;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Address;
import org.parapolis.model.Descent;
import org.parapolis.model.Document;
import org.parapolis.model.LineageFindings;
import org.parapolis.model.Mention;
import org.parapolis.model.Passage;
import org.parapolis.model.WordClasses;
import org.parapolis.reuse.CodeShifts;
import org.parapolis.reuse.Lineage;
import org.parapolis.reuse.MentionFates;
import org.parapolis.reuse.MentionWords;
import org.parapolis.reuse.NoveltyReader;
import org.parapolis.reuse.SeriesFates;

/** Reads lineages with what one lexicon knows of words and mentions. */
public final class LineageReader {

  private static final Set<String> FOLLOWED = Set.of("core", "extended");

  private final Lexicon lexicon;
  private final Map<String, String> setOfType;
  private final NoveltyReader novelty;
  private final SeriesFates series;

  private LineageReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    setOfType = lexicon.setOfType();
    WordClasses classes = lexicon.wordClasses();
    MentionWords words =
        new MentionWords(
            new Lemmas()::of,
            word -> classes.is("article", word),
            word -> classes.is("function", word));
    novelty = new NoveltyReader(words);
    series =
        new SeriesFates(
            new MentionFates(words, new CodeShifts(this::binds), this::isFollowed),
            word -> classes.is("ordinal", word));
  }

  /**
   * A reader that knows a lexicon.
   *
   * @throws org.parapolis.lexicon.LexiconException for a mistake in it
   */
  public static LineageReader with(LexiconFiles files) {
    return new LineageReader(Lexicon.compile(files, Pipeline.LANGUAGE));
  }

  private boolean binds(String modulator) {
    return lexicon.mark(modulator).of("modulators").stream()
        .anyMatch(hit -> hit.entry().get("effect").equals("strengthen"));
  }

  /** Whether a mention is core or extended and not in the title of a cited text. */
  public boolean isFollowed(Mention mention) {
    return !mention.citation() && FOLLOWED.contains(setOfType.getOrDefault(mention.type(), ""));
  }

  /** The documents of a run that the fates of a document's predecessor follow from; and itself. */
  public List<Document> series(Document document, Collection<Document> documents) {
    return documents.stream()
        .filter(other -> other.equals(document) || series.areOfOne(document, other))
        .toList();
  }

  /** Of all passages: families of two paragraphs or more, and every mention's novelty and fate. */
  public LineageFindings ofAll(Collection<Passage> passages) {
    List<Descent> descents = Lineage.of(passages);
    return new LineageFindings(
        Lineage.families(descents).stream().filter(f -> f.members().size() > 1).toList(),
        descents.stream().flatMap(descent -> novelty.of(descent).stream()).toList(),
        series.of(passages));
  }

  /**
   * Of one document: the families of its paragraphs with core or extended mentions, the novelty of
   * these, and the fates of those of the text before it in its series.
   *
   * @param passages all those of its {@link #series}, and {@link FamilySearch} around its own
   */
  public LineageFindings of(Document document, Collection<Passage> passages) {
    List<Descent> descents = Lineage.of(passages);
    Predicate<Descent> asked =
        member ->
            member.passage().document().id().equals(document.id())
                && member.passage().mentions().stream().anyMatch(this::isFollowed);
    return new LineageFindings(
        Lineage.families(descents).stream()
            .filter(family -> family.members().stream().anyMatch(asked))
            .toList(),
        descents.stream()
            .filter(asked)
            .flatMap(descent -> novelty.of(descent).stream())
            .filter(one -> isFollowed(one.mention()))
            .toList(),
        series.before(document, passages));
  }

  /**
   * The family of one paragraph; it is the only member where it stands alone.
   *
   * @param passages itself, and {@link FamilySearch} around it
   */
  public LineageFindings of(Document document, Address address, Collection<Passage> passages) {
    return new LineageFindings(
        Lineage.families(Lineage.of(passages)).stream()
            .filter(
                family ->
                    family.members().stream().anyMatch(member -> member.is(document.id(), address)))
            .toList(),
        List.of(),
        List.of());
  }
}
