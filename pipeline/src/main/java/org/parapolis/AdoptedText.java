package org.parapolis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.reuse.ComparedText;
import org.parapolis.reuse.TextComparer;

/** A document that proposals are compared with; its footnotes are left out. */
public record AdoptedText(Document document, List<Part> parts) {

  /**
   * A paragraph ready to be compared.
   *
   * @param core its core mentions, citations apart
   */
  record Part(Paragraph paragraph, ComparedText text, List<Mention> core) {

    /** The preamble or the operative part, of the document or of its annex; else as it is. */
    Section section() {
      return AskedPart.of(paragraph.address().value()).orElse(paragraph.section());
    }
  }

  public AdoptedText {
    Objects.requireNonNull(document);
    parts = List.copyOf(parts);
  }

  static AdoptedText of(
      Document document,
      List<Paragraph> paragraphs,
      List<Mention> mentions,
      Map<String, String> setOfType,
      TextComparer comparer) {
    Map<Address, List<Mention>> core =
        mentions.stream()
            .filter(mention -> isCore(mention, setOfType))
            .collect(Collectors.groupingBy(Mention::address));
    List<Part> parts = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.section() != Section.FOOTNOTE) {
        parts.add(
            new Part(
                paragraph,
                comparer.read(paragraph.text()),
                core.getOrDefault(paragraph.address(), List.of())));
      }
    }
    return new AdoptedText(document, parts);
  }

  /** Whether it speaks of LRGs as actors, itself and not by the title of another text. */
  static boolean isCore(Mention mention, Map<String, String> setOfType) {
    return "core".equals(setOfType.get(mention.type())) && !mention.citation();
  }
}
