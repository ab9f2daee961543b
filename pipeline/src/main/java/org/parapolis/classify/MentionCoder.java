package org.parapolis.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Candidate;
import org.parapolis.model.Mention;
import org.parapolis.model.Span;

/** Gives the mentions of a paragraph their codes. */
public final class MentionCoder {
  private final Map<String, String> setOfType;

  /**
   * @param setOfType the smallest set of each type: core types take every code, extended ones all
   *     but prominence, broad ones none
   */
  public MentionCoder(Map<String, String> setOfType) {
    this.setOfType = Map.copyOf(setOfType);
  }

  /** The coded mentions, in text order. */
  public List<Mention> code(CodedParagraph coded) {
    return coded.mentions().stream().map(mention -> code(coded, mention)).toList();
  }

  private Mention code(CodedParagraph coded, Candidate mention) {
    String set = Objects.requireNonNull(setOfType.get(mention.type()), mention.type());
    boolean takesCodes = !set.equals("broad");
    Code level = takesCodes ? LevelCoder.code(mention) : null;
    Coordination list = takesCodes ? Coordination.around(coded, mention) : null;
    Code prominence = set.equals("core") && list != null ? ProminenceCoder.code(list) : null;
    Code role = list == null ? null : RoleCoder.code(coded, mention, list);
    Code strength = takesCodes ? StrengthCoder.code(coded, mention) : null;
    Code citation = CitationCoder.code(coded, mention);
    List<String> rules = new ArrayList<>(mention.rules());
    note(rules, "level", level);
    note(rules, "prominence", prominence);
    note(rules, "role", role);
    note(rules, "strength", strength);
    note(rules, "citation", citation.value().equals("true") ? citation : null);
    return new Mention(
        coded.paragraph().document(),
        coded.paragraph().address(),
        mention.span(),
        mention.span().of(coded.text().text()),
        mention.entry().id(),
        mention.type(),
        value(level),
        value(prominence),
        value(role),
        strength == null ? null : Integer.valueOf(strength.value()),
        citation.value().equals("true"),
        takesCodes ? modulators(coded) : List.of(),
        prominence != null && list != null ? list.companions() : List.of(),
        rules);
  }

  private static List<String> modulators(CodedParagraph coded) {
    return coded.text().of("modulators").stream()
        .map(hit -> coded.text().span(hit.first(), hit.last()))
        .map((Span span) -> span.of(coded.text().text()))
        .distinct()
        .toList();
  }

  private static void note(List<String> rules, String name, @Nullable Code code) {
    if (code != null) {
      rules.add(name + "=" + code.value() + ":" + code.rule());
    }
  }

  private static @Nullable String value(@Nullable Code code) {
    return code == null ? null : code.value();
  }
}
