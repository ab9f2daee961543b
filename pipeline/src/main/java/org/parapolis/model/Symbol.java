package org.parapolis.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A parsed UN document symbol (ST/LIB/SER.B/5/Rev.5, "United Nations Document Series Symbols").
 *
 * @param text exactly as read: {@code A/RES/71/256}, {@code A/RES/1145(XII)}; an asterisk marks a
 *     reissue and stays
 * @param body the organ
 * @param kind what the symbol says the document is
 * @param session "71", "XII", "ES-11"; empty where the symbol has none
 * @param year where the symbol itself holds one (Security Council, ECOSOC)
 */
public record Symbol(String text, Body body, DocumentKind kind, String session, OptionalInt year) {

  /** Ten times the longest there is; the patterns descend for each segment. */
  private static final int LONGEST = 300;

  private static final String SEGMENT = "[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*";

  /** Stem, roman session or year in brackets, letter of a resolution in parts, reissue marks. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<stem>[A-Z]{1,10}(?:/"
              + SEGMENT
              + ")+)(?: ?\\((?<bracket>(?:E?S-)?[IVXL]+(?:and[IVXL]+)?|S-\\d+|\\d{4})\\))?"
              + "(?: ?[A-Z](?:(?:-| and )[A-Z])?|\\[[A-Z]{1,4}(?:-[A-Z]{1,4})?\\])?(?<reissue>\\*{0,3})");

  /** Decisions of the climate convention's conferences: {@code 1/CP.26}, {@code 5/CMA.3}. */
  private static final Pattern CLIMATE =
      Pattern.compile("\\d{1,3}/(?:CP|CMP|CMA)\\.(?<session>\\d{1,3})(?<reissue>\\*{0,3})");

  private static final Pattern SESSION = Pattern.compile("(?:E?S-)?\\d{1,3}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern REVISION = Pattern.compile("(?:Rev|Add|Corr|Amend)\\.\\d+");

  public Symbol {
    Objects.requireNonNull(body);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(session);
    Objects.requireNonNull(year);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a symbol cannot be blank");
    }
  }

  /** Reads a symbol; empty where {@code text} is none. */
  public static Optional<Symbol> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher climate = CLIMATE.matcher(text);
    if (climate.matches()) {
      String session = climate.group("session");
      return Optional.of(
          new Symbol(text, Body.UNFCCC, DocumentKind.DECISION, session, OptionalInt.empty()));
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches() || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    List<String> segments =
        Stream.of(form.group("stem").split("/"))
            .filter(segment -> !REVISION.matcher(segment).matches())
            .toList();
    String bracket = Objects.requireNonNullElse(form.group("bracket"), "");
    return Optional.of(
        new Symbol(
            text,
            body(segments),
            kind(segments),
            session(segments, bracket),
            year(segments, bracket)));
  }

  /** The symbol of the work: without the asterisks of a reissue. */
  public Symbol work() {
    return text.endsWith("*") ? new Symbol(text.replace("*", ""), body, kind, session, year) : this;
  }

  /** Whether it names the correction of another document ({@code A/RES/79/1/Corr.1}). */
  public boolean isCorrection() {
    return text.contains("/Corr.");
  }

  private static Body body(List<String> segments) {
    String series = segments.size() > 1 ? segments.get(1) : "";
    return switch (segments.get(0)) {
      case "A" ->
          series.equals("HRC") ? Body.HRC : series.startsWith("CONF.") ? Body.CONFERENCE : Body.GA;
      case "S" -> Body.SC;
      case "E" -> Body.ECOSOC;
      case "FCCC" -> Body.UNFCCC;
      default -> Body.OTHER;
    };
  }

  private static DocumentKind kind(List<String> segments) {
    if (segments.stream().anyMatch(segment -> segment.matches("L\\.\\d+[A-Z]?"))) {
      return DocumentKind.DRAFT;
    }
    if (segments.contains("RES")) {
      return DocumentKind.RESOLUTION;
    }
    if (segments.contains("DEC")) {
      return DocumentKind.DECISION;
    }
    if (segments.contains("PRST")) {
      return DocumentKind.STATEMENT;
    }
    boolean plain = segments.get(segments.size() - 1).matches("\\d+[A-Z]?");
    boolean reports = !segments.get(0).equals("S") && plain;
    return reports ? DocumentKind.REPORT : DocumentKind.OTHER;
  }

  private static String session(List<String> segments, String bracket) {
    if (!bracket.isEmpty()) {
      return YEAR.matcher(bracket).matches() ? "" : bracket;
    }
    // The last segment is the document's own number, so a session stands before it.
    return segments.subList(0, segments.size() - 1).stream()
        .filter(segment -> SESSION.matcher(segment).matches())
        .findFirst()
        .orElse("");
  }

  private static OptionalInt year(List<String> segments, String bracket) {
    if (!bracket.isEmpty()) {
      return YEAR.matcher(bracket).matches()
          ? OptionalInt.of(Integer.parseInt(bracket))
          : OptionalInt.empty();
    }
    return segments.subList(0, segments.size() - 1).stream()
        .filter(segment -> YEAR.matcher(segment).matches())
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}
