package org.parapolis.jobs.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parapolis.LanguageReader;
import org.parapolis.TrendReader;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Event;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.TrendFindings;
import org.parapolis.report.DocumentRow;
import org.parapolis.report.QuotedMention;
import org.parapolis.report.ReportInput;
import org.parapolis.report.ReportWriter;
import org.parapolis.report.RunFacts;

/**
 * Tables to the report, without Spark: starting it takes longer than reading them. Documents,
 * mentions and the paragraphs that hold one are held in memory, as reports read them many times;
 * every other paragraph is only counted.
 */
public final class ReportJob {

  private record Place(DocumentId document, Address address) {}

  private final Lexicon lexicon;
  private final Clock clock;

  public ReportJob(Lexicon lexicon, Clock clock) {
    this.lexicon = lexicon;
    this.clock = clock;
  }

  /** Writes the report, with the years around the events. */
  public void run(StoredTables tables, Path report, RunFacts facts, List<Event> events) {
    MentionSets sets = new MentionSets(lexicon.setOfType());
    List<DocumentRow> documents = tables.documents();
    List<Mention> mentions = tables.mentions();
    List<Paragraph> paragraphs = quoted(tables, mentions);
    TrendFindings trends =
        new TrendReader(sets, lexicon.derivedCodes()::of, events)
            .read(documents, tables.sections(), QuotedMention.all(documents, paragraphs, mentions));
    ReportInput input =
        new ReportInput(
            documents,
            paragraphs,
            mentions,
            tables.rejections(),
            tables.failures(),
            sets,
            lexicon.derivedCodes()::of,
            facts,
            trends,
            new LanguageReader(lexicon).read(QuotedMention.all(documents, paragraphs, mentions)));
    try {
      new ReportWriter(report, clock, List.of(new ParquetTables())).write(input);
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the report", e);
    }
  }

  /** The paragraphs that hold a mention. */
  private static List<Paragraph> quoted(StoredTables tables, List<Mention> mentions) {
    Set<DocumentId> documents = new HashSet<>();
    Set<Place> places = new HashSet<>();
    for (Mention mention : mentions) {
      documents.add(mention.document());
      places.add(new Place(mention.document(), mention.address()));
    }
    return tables.paragraphs(documents).stream()
        .filter(each -> places.contains(new Place(each.document(), each.address())))
        .toList();
  }
}
