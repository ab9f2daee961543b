package org.parapolis.report;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each rule of {@code mention} and {@code classify} says, in words. A rule as the tables have
 * it is one id, or several parted by colons of which one may be a lexicon row ({@code
 * cue:agency.address}, {@code op.encourages:preambular-ceiling}).
 */
public final class RuleSentences {

  private static final Pattern COUNT = Pattern.compile("(?<name>[a-z]+)=(?<n>\\d+)");

  /** Numbers under "Not mentions" in {@code data/CODEBOOK.md}. */
  private static final Map<String, String> NOT_MENTIONS =
      Map.ofEntries(
          Map.entry("1", "\"regional\" means above the State here"),
          Map.entry("2", "States and Governments are national"),
          Map.entry("3", "an instrument or event that only bears a city's name"),
          Map.entry("4", "a venue, a headquarters, a date line or an office"),
          Map.entry("5", "a local noun that is no government (communities, actors, knowledge …)"),
          Map.entry("6", "\"at all levels\" alone, or levels of something else than government"),
          Map.entry("7", "municipal law in the sense of domestic law"),
          Map.entry("8", "authorities of something else (national, competent, de facto …)"),
          Map.entry("9", "councils and governors of something else"),
          Map.entry("10", "a territory or its own government, not a level of government"),
          Map.entry("11", "a place by its name, as a place"),
          Map.entry("12", "a body of the United Nations"),
          Map.entry("13", "the name of another body that holds such words"),
          Map.entry("14", "a part of a word, or a word that only looks alike"));

  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("term", "a fixed term of the lexicon"),
          Map.entry("name", "words of the lexicon with a name in capital letters beside them"),
          Map.entry("series", "scale words of the lexicon right before one of its heads"),
          Map.entry("scale-phrase-behind", "a head with \"at the … level\" behind it"),
          Map.entry("scale-behind", "a head with its scale words behind it"),
          Map.entry("beside-actor", "it stands in a list beside somebody who acts"),
          Map.entry("maybe-actor", "nothing beside it shows it acting"),
          Map.entry("mere-place", "something happens in it; it does not act"),
          Map.entry("cue", "the words beside it show it acting"),
          Map.entry("level=term", "as its lexicon row says"),
          Map.entry("level=name", "as its lexicon row says"),
          Map.entry("level=series", "as its scale words say"),
          Map.entry("level=scale-phrase-behind", "as its scale words say"),
          Map.entry("level=scale-behind", "as its scale words say"),
          Map.entry("level=default", "neither its row nor its scale words say otherwise"),
          Map.entry("alone", "it stands in no list, or among local and regional governments only"),
          Map.entry("beside-government", "only levels or organs of government stand in its list"),
          Map.entry("others", "actors in its list that are no government: %s"),
          Map.entry("subject-of-verb", "no words that tell a role are near; it is who acts"),
          Map.entry("addressed", "no words that tell a role are near; it is told to act"),
          Map.entry("role=default", "no words that tell a role are near"),
          Map.entry("role=concept", "no words that tell a role are near, and it is an idea"),
          Map.entry("imperative", "a bare imperative in an agreed text"),
          Map.entry("no-verb", "no verb governs it"),
          Map.entry("TITLE", "it stands in a title"),
          Map.entry("HEADING", "it stands in a heading"),
          Map.entry("narrative", "a whole sentence without a governing verb: a narrative"),
          Map.entry("preambular-ceiling", "lowered to 2, the most that the preamble can have"),
          Map.entry("quoted-title", "it stands in a title in quotation marks"),
          Map.entry("cited-title", "it stands in the title of a cited text"),
          Map.entry("no-other-sign-of-lrg", "counts only beside another sign of local government"),
          Map.entry("goal-is-no-instrument", "the name of the Goal alone is no instrument"),
          Map.entry("territory", "no word such as \"local\" stands before it"),
          Map.entry("named-place", "a proper name stands beside it"),
          Map.entry("other-local-noun", "its scale words do not suffice for this head"),
          Map.entry("supranational-regional", "nothing near speaks of a level below the State"));

  private RuleSentences() {}

  /**
   * The sentence of one part of a rule, or empty where there is none for it.
   *
   * @param code the code that the rule made, or {@code found} or {@code rejected}
   */
  public static Optional<String> of(String code, String part) {
    Matcher count = COUNT.matcher(part);
    if (count.matches()) {
      return Optional.ofNullable(SENTENCES.get(count.group("name")))
          .map(sentence -> sentence.formatted(count.group("n")));
    }
    if (part.startsWith("not-")) {
      String number = part.substring("not-".length());
      return Optional.ofNullable(NOT_MENTIONS.get(number))
          .map(sentence -> sentence + " (codebook, \"Not mentions\" " + number + ")");
    }
    return Optional.ofNullable(SENTENCES.get(code + "=" + part))
        .or(() -> Optional.ofNullable(SENTENCES.get(part)));
  }

  /**
   * What a lexicon row means where a rule of this code names it.
   *
   * @param own whether it is the row that found the mention
   */
  public static String ofRow(String code, boolean own) {
    return switch (code) {
      case "role" -> own ? "as its own row says" : "the nearest words that tell a role";
      case "strength" -> "the verb that governs it";
      case "rejected" -> "a look-alike that the lexicon excludes";
      default -> "because of these words";
    };
  }
}
