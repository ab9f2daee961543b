package org.parapolis.report;

import java.util.Comparator;
import org.parapolis.model.GoldMention;
import org.parapolis.model.GoldParagraph;

/** Coders work in any order; coded paragraphs hold their mentions in that of the text. */
final class TextOrder {

  private static final Comparator<GoldMention> ORDER =
      Comparator.comparing(GoldMention::span).thenComparing(GoldMention::type);

  private TextOrder() {}

  static GoldParagraph sorted(GoldParagraph paragraph) {
    return paragraph.with(paragraph.mentions().stream().sorted(ORDER).toList());
  }
}
