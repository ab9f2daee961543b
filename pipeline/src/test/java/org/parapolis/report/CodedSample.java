package org.parapolis.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;

/**
 * The real sample with all that a page shows of a mention: derived codes by the lexicon's rows, the
 * verb that its paragraph opens with, and the actors of the list in 1/CP.21, paragraph 133.
 */
final class CodedSample {

  private static final List<String> LISTED =
      List.of("with.civil-society", "with.business", "with.financial-institutions");

  private CodedSample() {}

  static RealSample of(String... prefixes) {
    RealSample sample = prefixes.length == 0 ? new RealSample() : new RealSample(prefixes);
    sample.derived =
        Lexicon.compile(LexiconFiles.read(Path.of("../lexicons")), "en").derivedCodes()::of;
    sample.mentions.replaceAll(
        mention -> coded(mention, sample.paragraph(mention.address().value())));
    return sample;
  }

  private static Mention coded(Mention mention, Paragraph paragraph) {
    String verb = paragraph.lead().toLowerCase(Locale.ROOT).replace(' ', '_');
    List<String> rules =
        mention.strength() == null || verb.isEmpty()
            ? mention.rules()
            : List.of("strength=" + mention.strength() + ":op." + verb);
    return new Mention(
        mention.document(),
        mention.address(),
        mention.span(),
        mention.text(),
        mention.entry() + "." + mention.text().toLowerCase(Locale.ROOT),
        mention.type(),
        mention.level(),
        mention.prominence(),
        mention.role(),
        mention.strength(),
        mention.citation(),
        mention.modulators(),
        mention.address().value().equals("P326") ? LISTED : List.of(),
        rules);
  }
}
