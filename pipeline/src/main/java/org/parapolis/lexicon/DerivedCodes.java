package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Category;
import org.parapolis.model.Mention;

/**
 * Codes that follow from other codes (codebook, "Derived codes"): {@code view=place} for every
 * mention of type {@code place} or {@code level}. In each dimension a mention has one category at
 * most: that of the first row all of whose conditions it meets.
 */
public final class DerivedCodes {

  /**
   * @param conditions the values a mention may have, by code
   */
  record Rule(Category category, Map<String, Set<String>> conditions) {

    Rule {
      Objects.requireNonNull(category);
      conditions = new TreeMap<>(conditions);
    }

    boolean fits(Mention mention) {
      return conditions.entrySet().stream()
          .allMatch(
              condition -> {
                String value = value(mention, condition.getKey());
                return value != null && condition.getValue().contains(value);
              });
    }
  }

  /** The codes that conditions may name. */
  static final List<String> CODES =
      List.of("type", "level", "prominence", "role", "strength", "entry");

  private final List<Rule> rules;

  /**
   * @param rules in the order in which they are tried
   */
  DerivedCodes(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What follows from the mention's codes, in the order of the rows. */
  public List<Category> of(Mention mention) {
    List<Category> categories = new ArrayList<>();
    Set<String> decided = new HashSet<>();
    for (Rule rule : rules) {
      if (!decided.contains(rule.category().dimension()) && rule.fits(mention)) {
        decided.add(rule.category().dimension());
        categories.add(rule.category());
      }
    }
    return categories;
  }

  /** Every category that a row gives, in the order of the rows, each once. */
  public List<Category> categories() {
    return rules.stream().map(Rule::category).distinct().toList();
  }

  private static @Nullable String value(Mention mention, String code) {
    return switch (code) {
      case "type" -> mention.type();
      case "level" -> mention.level();
      case "prominence" -> mention.prominence();
      case "role" -> mention.role();
      case "strength" -> mention.strength() == null ? null : mention.strength().toString();
      case "entry" -> mention.entry();
      default -> throw new IllegalArgumentException("no code of a mention: " + code);
    };
  }
}
