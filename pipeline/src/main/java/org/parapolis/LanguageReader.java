package org.parapolis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.MentionSets;
import org.parapolis.report.LanguageFindings;
import org.parapolis.report.QuotedMention;
import org.parapolis.report.StatusPhrase;

/**
 * Under which verbs LRGs stand in agreed texts, and with what status: of core mentions, citations
 * apart.
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
    VerbCounter verbs = new VerbCounter(lexicon.governingVerbs());
    StatusFinder finder = new StatusFinder(lexicon);
    List<StatusPhrase> statuses = new ArrayList<>();
    while (mentions.hasNext()) {
      QuotedMention quoted = mentions.next();
      if (quoted.isAgreed() && sets.counting(quoted.mention()).contains("core")) {
        verbs.add(quoted);
        statuses.addAll(finder.find(quoted));
      }
    }
    return new LanguageFindings(verbs.uses(), statuses);
  }
}
