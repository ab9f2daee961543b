package org.parapolis.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.GoldMention;

/** The codes of a mention as words, so that codings can be compared code by code. */
final class MentionCodes {

  /** By the name of the code, in the codebook's order; null where a mention has no such code. */
  static final Map<String, Function<GoldMention, @Nullable String>> ALL = all();

  private MentionCodes() {}

  private static Map<String, Function<GoldMention, @Nullable String>> all() {
    Map<String, Function<GoldMention, @Nullable String>> codes = new LinkedHashMap<>();
    codes.put("type", GoldMention::type);
    codes.put("level", GoldMention::level);
    codes.put("prominence", GoldMention::prominence);
    codes.put("role", GoldMention::role);
    codes.put("strength", m -> m.strength() == null ? null : m.strength().toString());
    codes.put("citation", m -> String.valueOf(m.citation()));
    return Collections.unmodifiableMap(codes);
  }

  /** What is not the same in both: {@code span}, or names of codes. */
  static List<String> differences(GoldMention a, GoldMention b) {
    List<String> differs = new ArrayList<>();
    if (!a.span().equals(b.span())) {
      differs.add("span");
    }
    ALL.forEach(
        (code, value) -> {
          if (!Objects.equals(value.apply(a), value.apply(b))) {
            differs.add(code);
          }
        });
    return differs;
  }
}
