package org.parapolis.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an adopted text stands in the numbering of its organ (ST/LIB/SER.B/5/Rev.5).
 *
 * @param series the symbol without period and number: {@code A/RES}, {@code S/PRST}, {@code CP}
 * @param period the session or year that the symbol names: "79", "ES-11", "XII", "2020"
 * @param restarts whether numbers begin anew in each period; where the symbol has its period in
 *     brackets they run on
 * @param number from 1; the parts of a resolution (A, B) share it
 */
public record SymbolPlace(String series, String period, boolean restarts, int number) {

  private static final String PERIOD = "(?:E?S-)?\\d{1,4}";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<series>[A-Z]{1,10}(?:/[A-Z][A-Za-z0-9.]*)*?/(?:RES|DEC|PRST))"
              + "(?:/(?<before>"
              + PERIOD
              + "))?/(?<number>\\d{1,6})(?: ?\\((?<bracket>[^)]+)\\))?"
              + "(?: ?[A-Z](?:(?:-| and )[A-Z])?|\\[[^\\]]+\\])?\\**");

  private static final Pattern CLIMATE =
      Pattern.compile("(?<number>\\d{1,3})/(?<series>CP|CMP|CMA)\\.(?<period>\\d{1,3})\\**");

  public SymbolPlace {
    Objects.requireNonNull(series);
    Objects.requireNonNull(period);
    if (number < 0) {
      throw new IllegalArgumentException(series + ": number " + number);
    }
  }

  /** Empty for drafts, reports and corrections, and where a symbol names no period. */
  public static Optional<SymbolPlace> of(Symbol symbol) {
    Matcher climate = CLIMATE.matcher(symbol.text());
    if (climate.matches()) {
      int number = Integer.parseInt(climate.group("number"));
      return Optional.of(
          new SymbolPlace(climate.group("series"), climate.group("period"), true, number));
    }
    Matcher form = FORM.matcher(symbol.text());
    if (!form.matches() || (form.group("before") == null) == (form.group("bracket") == null)) {
      return Optional.empty();
    }
    boolean restarts = form.group("before") != null;
    return Optional.of(
        new SymbolPlace(
            form.group("series"),
            form.group(restarts ? "before" : "bracket"),
            restarts,
            Integer.parseInt(form.group("number"))));
  }

  /** Whether the period is a calendar year and no session. */
  public boolean isYear() {
    return period.matches("(?:19|20)\\d{2}");
  }
}
