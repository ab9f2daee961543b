package org.parapolis.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.parapolis.model.Category;
import org.parapolis.model.Failure;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.TrendFindings;

/**
 * What reports are made from. Each table is read several times from its start and never held whole,
 * so an {@link Iterable} may be backed by a file.
 *
 * @param documents sorted by id
 * @param paragraphs sorted by document, then ordinal; those without a mention may be left out
 * @param mentions sorted by document, then ordinal of the paragraph, then begin
 * @param rejections sorted like the mentions
 * @param failures in any stable order
 * @param derived the categories of a mention that follow from its codes, one a dimension
 * @param trends what the same tables say over time
 * @param language what they say of verbs and of status
 */
public record ReportInput(
    Iterable<DocumentRow> documents,
    Iterable<Paragraph> paragraphs,
    Iterable<Mention> mentions,
    Iterable<Rejection> rejections,
    Iterable<Failure> failures,
    MentionSets sets,
    Function<Mention, List<Category>> derived,
    RunFacts run,
    TrendFindings trends,
    LanguageFindings language) {

  public ReportInput {
    Objects.requireNonNull(documents);
    Objects.requireNonNull(paragraphs);
    Objects.requireNonNull(mentions);
    Objects.requireNonNull(rejections);
    Objects.requireNonNull(failures);
    Objects.requireNonNull(sets);
    Objects.requireNonNull(derived);
    Objects.requireNonNull(run);
    Objects.requireNonNull(trends);
    Objects.requireNonNull(language);
  }
}
