package org.parapolis.jobs.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parapolis.LanguageReader;
import org.parapolis.TrendReader;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.Digest;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.jobs.store.Store;
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

  private static final String REPORTED = "keys/reported";

  private record Place(DocumentId document, Address address) {}

  private final Lexicon lexicon;
  private final Clock clock;

  public ReportJob(Lexicon lexicon, Clock clock) {
    this.lexicon = lexicon;
    this.clock = clock;
  }

  /**
   * Writes the report, with the years around the events; not where it lies there as it would be
   * written.
   *
   * @return whether it was written
   */
  public boolean run(Store run, Path report, RunFacts facts, List<Event> events) {
    try {
      @Nullable String coded = run.text(Batch.CODED);
      String key =
          Digest.of(
              Digest.ofProgram(),
              coded == null ? "" : coded,
              facts.name(),
              facts.lexicons().toString(),
              facts.settings().toString());
      if (coded != null && isThere(report, key, run.text(REPORTED))) {
        return false;
      }
      run.delete(REPORTED);
      write(new StoredTables(RunFolder.tables(run)), report, facts, events);
      run.makeFolder("keys");
      run.write(REPORTED, sealed(report, key));
      return true;
    } catch (IOException e) {
      throw BrokenEnvironment.of("writing the report", e);
    }
  }

  private static boolean isThere(Path report, String key, @Nullable String left)
      throws IOException {
    return left != null && Files.isDirectory(report) && left.equals(sealed(report, key));
  }

  /** What was asked for, and what lies there: a file may have been lost or changed since. */
  private static String sealed(Path report, String key) throws IOException {
    return key + "\n" + Digest.ofFolder(report) + "\n";
  }

  private void write(StoredTables tables, Path report, RunFacts facts, List<Event> events)
      throws IOException {
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
    new ReportWriter(report, clock, List.of(new ParquetTables())).write(input);
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
