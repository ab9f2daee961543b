package org.parapolis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parapolis.lexicon.GoverningVerbs;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.report.LanguageFindings;
import org.parapolis.report.QuotedMention;
import org.parapolis.report.StatusPhrase;
import org.parapolis.trend.KeywordFinder;

/**
 * Under which verbs LRGs stand in agreed texts, and with what status: of core mentions, citations
 * apart; and which words are typical of the paragraphs with a core or extended mention.
 */
public final class LanguageReader {

  private final Lexicon lexicon;

  public LanguageReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the mentions of a run.
   *
   * @param mentions in text order
   */
  public LanguageFindings read(Iterator<QuotedMention> mentions) {
    MentionSets sets = new MentionSets(lexicon.setOfType());
    GoverningVerbs governing = lexicon.governingVerbs();
    VerbCounter verbs = new VerbCounter(governing);
    StatusFinder finder = new StatusFinder(lexicon);
    List<StatusPhrase> statuses = new ArrayList<>();
    KeywordFinder keywords = new KeywordFinder(word -> lexicon.wordClasses().is("function", word));
    @Nullable Paragraph counted = null;
    while (mentions.hasNext()) {
      QuotedMention quoted = mentions.next();
      if (quoted.isAgreed()
          && sets.counting(quoted.mention()).contains("extended")
          && !quoted.paragraph().equals(counted)) {
        counted = quoted.paragraph();
        keywords.add(quoted.row().document(), counted);
      }
      if (quoted.isAgreed() && sets.counting(quoted.mention()).contains("core")) {
        verbs.add(quoted);
        statuses.addAll(finder.find(quoted));
      }
    }
    return new LanguageFindings(verbs.uses(), statuses, keywords.find(), governing::of);
  }
}
