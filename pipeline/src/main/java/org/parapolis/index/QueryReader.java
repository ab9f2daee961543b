package org.parapolis.index;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Reads what a person types, see the package.
 *
 * <p>Lucene's classic parser keeps the grammar of words, quotes, AND, OR, NOT and brackets. What
 * stands between two quotes is left to {@link PhraseReader}, so that wildcards and concepts may
 * stand in a phrase; {@code a NEAR b} is turned into a quoted string of its own before.
 */
final class QueryReader extends QueryParser {

  /** Possessive, so that the matcher descends for an escape but not for each character. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

  private static final String UNIT =
      "(?:" + QUOTED + "|(?!(?:AND|OR|NOT|NEAR)\\b)[^\\s\"()+!-][^\\s\"()]*)";
  private static final String NEAR = "\\s+NEAR(?:\\\\/(\\d{1,3}))?\\s+";
  private static final Pattern CHAIN = Pattern.compile(UNIT + "(?:" + NEAR + UNIT + ")+");
  private static final Pattern STRAY_NEAR =
      Pattern.compile("(?<![^\\s(])NEAR(?:\\\\/\\d*)?(?![^\\s)])");
  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
  private static final int NEAR_DISTANCE = 10;

  /** The parser descends a level for each bracket, and its stack is not endless. */
  private static final int LONGEST = 2000;

  private final String typed;
  private final PhraseReader phrases;

  private QueryReader(String typed, PhraseReader phrases) {
    // Every piece of text goes to the phrases; the parser asks its own analyzer for nothing.
    super(phrases.field(), new StandardAnalyzer());
    this.typed = typed;
    this.phrases = phrases;
    setDefaultOperator(Operator.AND);
    // Else the parser hands over a run of bare words as one text, which would become a phrase.
    setSplitOnWhitespace(true);
  }

  /**
   * @throws QueryException where the query cannot be understood or holds nothing to find
   */
  static Query read(String typed, PhraseReader phrases) {
    if (typed.length() > LONGEST) {
      throw new QueryException("a query has at most " + LONGEST + " characters", LONGEST + 1);
    }
    // A symbol such as A/RES/79/1 is meant, never a regular expression.
    String escaped = typed.replace("/", "\\/");
    QueryReader reader = new QueryReader(typed, phrases);
    refuseOpenQuote(escaped);
    reader.checked(escaped);
    refuseStrayNear(escaped);
    Query query = reader.checked(CHAIN.matcher(escaped).replaceAll(QueryReader::joined));
    if (findsNothing(query)) {
      throw new QueryException("the query names no word, phrase or #concept to find", 1);
    }
    return query;
  }

  private Query checked(String query) {
    try {
      return super.parse(query);
    } catch (ParseException e) {
      throw new QueryException(
          "the query cannot be read from here on; brackets come in pairs, and AND, OR and NOT stand"
              + " between words",
          column(query, String.valueOf(e.getMessage())));
    }
  }

  private static int column(String escaped, String message) {
    Matcher column = COLUMN.matcher(message);
    int last = 0;
    while (column.find()) {
      last = Integer.parseInt(column.group(1));
    }
    return original(escaped, Math.min(last, escaped.length())) + 1;
  }

  /** How far {@code at} is in the query as typed, before the slashes were escaped. */
  private static int original(String escaped, int at) {
    return escaped.substring(0, at).replace("\\/", "/").length();
  }

  private static void refuseOpenQuote(String escaped) {
    int open = blank(QUOTED, escaped).indexOf('"');
    if (open >= 0) {
      throw new QueryException("this quote is never closed", original(escaped, open) + 1);
    }
  }

  private static void refuseStrayNear(String escaped) {
    Matcher stray = STRAY_NEAR.matcher(blank(QUOTED, blank(CHAIN, escaped)));
    if (stray.find()) {
      throw new QueryException(
          "NEAR stands between two words, #concepts or \"phrases\"; NEAR/5 sets the distance",
          original(escaped, stray.start()) + 1);
    }
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }

  private static String joined(MatchResult chain) {
    Matcher near = Pattern.compile(NEAR).matcher(chain.group());
    String distance =
        near.results()
            .map(match -> match.group(1))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(Integer.toString(NEAR_DISTANCE));
    String units = near.replaceAll(PhraseReader.JOINT).replace("\"", "");
    return Matcher.quoteReplacement("\"" + units + "\"~" + distance);
  }

  private static boolean findsNothing(Query query) {
    return query instanceof BooleanQuery all
        && all.clauses().stream().allMatch(BooleanClause::isProhibited);
  }

  @Override
  protected Query getFieldQuery(String name, String text, boolean quoted) {
    return phrase(name, text, 0);
  }

  @Override
  protected Query getFieldQuery(String name, String text, int distance) {
    return phrase(name, text, distance);
  }

  @Override
  protected Query getPrefixQuery(String name, String start) {
    return phrase(name, start + "*", 0);
  }

  @Override
  protected Query getWildcardQuery(String name, String pattern) {
    return phrase(name, pattern, 0);
  }

  @Override
  protected Query getFuzzyQuery(String name, String word, float similarity) {
    refuseField(name);
    Term term = new Term(name, phrases.folded(word));
    return newFuzzyQuery(term, similarity, getFuzzyPrefixLength());
  }

  @Override
  protected Query getRangeQuery(
      String name, String low, String high, boolean withLow, boolean withHigh) {
    throw new QueryException(
        "a range is asked for with a filter, not in the query", typed.indexOf(low) + 1);
  }

  private Query phrase(String name, String text, int distance) {
    refuseField(name);
    return phrases.read(text, distance, Math.max(0, typed.indexOf(text)) + 1);
  }

  private void refuseField(String name) {
    if (!name.equals(getField())) {
      throw new QueryException(
          "\"" + name + ":\" is no part of a query; put a colon in quotes",
          typed.indexOf(name + ":") + 1);
    }
  }
}
