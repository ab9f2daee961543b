package org.parapolis.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.DeclaredMetadata;

/**
 * What an AKN4UN document declares of itself in {@code meta}, {@code coverPage} and {@code
 * preface}.
 */
final class AknMetadata {

  /** ISO 639-3 as the source has it to BCP 47. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "eng", "en", "fra", "fr", "spa", "es", "rus", "ru", "ara", "ar", "zho", "zh", "deu",
          "de");

  /** Drafts that were not adopted carry the year 0001. */
  private static final int FIRST_YEAR = 1945;

  /** As far as dates are read in print; a table of days holds no year 999,999,999. */
  private static final int LAST_YEAR = 2099;

  /** The letters of all parts, as the cover of a collection prints them. */
  private static final String PARTS = " [A-Z](?:(?:-| and )[A-Z])?$";

  private AknMetadata() {}

  /**
   * @param statement one document
   * @param collection the collection it is a part of (what {@code statement} leaves out stands
   *     there), or the statement itself
   */
  static DeclaredMetadata of(AknNode.Element statement, AknNode.Element collection) {
    List<AknNode.Element> own = outside(statement);
    List<AknNode.Element> all =
        statement.equals(collection)
            ? own
            : Stream.concat(own.stream(), outside(collection).stream()).toList();
    return new DeclaredMetadata(
        symbol(own, all),
        title(all),
        emptyToNull(statement.attribute("name")),
        session(all),
        adopted(all),
        published(all),
        first(all, "FRBRlanguage")
            .map(language -> LANGUAGES.get(language.attribute("language")))
            .orElse(null),
        agendaItem(all),
        vote(all),
        subjects(all));
  }

  /** The elements of the document itself, not those of documents inside it. */
  private static List<AknNode.Element> outside(AknNode.Element document) {
    return document
        .all(
            element ->
                !element.equals(document)
                    && List.of("attachments", "components", "mainBody").contains(element.name()))
        .toList();
  }

  private static @Nullable String symbol(List<AknNode.Element> own, List<AknNode.Element> all) {
    String symbol = text(all, "docNumber", "symbol");
    if (symbol == null) {
      return null;
    }
    return own.stream()
        .filter(element -> element.name().equals("docNumber"))
        .map(AknBlocks::plainText)
        .filter(number -> number.matches("[A-Z]\\.?"))
        .findFirst()
        .map(letter -> symbol.replaceFirst(PARTS, "") + " " + letter.charAt(0))
        .orElse(symbol);
  }

  private static @Nullable String title(List<AknNode.Element> all) {
    return Stream.of("resolutionTitle", "decisionTitle", "title1")
        .map(concept -> text(all, "docTitle", concept))
        .filter(title -> title != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String session(List<AknNode.Element> all) {
    return first(all, "session")
        .map(session -> emptyToNull(session.attribute("value")))
        .orElse(null);
  }

  private static @Nullable LocalDate adopted(List<AknNode.Element> all) {
    return Stream.concat(
            dates(all, "FRBRdate").filter(date -> date.attribute("name").equals("adoption")),
            dates(all, "docDate").filter(date -> date.refersTo("adoptionDate")))
        .map(AknMetadata::date)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate published(List<AknNode.Element> all) {
    return Stream.concat(
            dates(all, "docDate").filter(date -> date.refersTo("dateOfIssuance")),
            dates(all, "FRBRdate").filter(date -> date.attribute("name").equals("publication")))
        .map(AknMetadata::date)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Stream<AknNode.Element> dates(List<AknNode.Element> all, String name) {
    return all.stream().filter(element -> element.name().equals(name));
  }

  private static Optional<LocalDate> date(AknNode.Element element) {
    try {
      LocalDate date = LocalDate.parse(element.attribute("date").strip());
      boolean isOfTheUnitedNations = FIRST_YEAR <= date.getYear() && date.getYear() <= LAST_YEAR;
      return isOfTheUnitedNations ? Optional.of(date) : Optional.empty();
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  private static @Nullable String agendaItem(List<AknNode.Element> all) {
    return all.stream()
        .filter(element -> element.name().equals("inline"))
        .filter(element -> element.attribute("name").equals("agenda item"))
        .map(element -> TextNormalizer.normalize(element.text()))
        .map(text -> text.replaceFirst("(?i)^agenda items?\\s*", ""))
        .findFirst()
        .map(AknMetadata::emptyToNull)
        .orElse(null);
  }

  private static @Nullable String vote(List<AknNode.Element> all) {
    Optional<AknNode.Element> voting = first(all, "voting");
    if (voting.isEmpty()) {
      return null;
    }
    Map<String, Integer> counts =
        voting
            .get()
            .all("count")
            .collect(
                Collectors.toMap(
                    count -> count.attribute("refersTo"), AknMetadata::value, (one, other) -> one));
    if (counts.containsKey("inFavour")) {
      return Stream.of("inFavour", "against", "abstaining")
          .map(side -> Integer.toString(counts.getOrDefault(side, 0)))
          .collect(Collectors.joining("-"));
    }
    return switch (voting.get().attribute("outcome").toLowerCase(Locale.ROOT)) {
      case "adoptedwithoutvote" -> "without a vote";
      case "adoptedbyacclamation" -> "by acclamation";
      default ->
          voting.get().attribute("outcome").startsWith("Adopted without vote")
              ? "without a vote"
              : null;
    };
  }

  private static int value(AknNode.Element count) {
    String value = count.attribute("value").strip();
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
  }

  private static List<String> subjects(List<AknNode.Element> all) {
    return all.stream()
        .filter(element -> element.name().equals("keyword"))
        .flatMap(keyword -> subject(keyword).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> subject(AknNode.Element keyword) {
    String value = TextNormalizer.normalize(keyword.attribute("value").replace('_', ' '));
    String dictionary = keyword.attribute("dictionary");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (dictionary.equals("SDGO")) {
      return Optional.of("SDG " + value);
    }
    return dictionary.startsWith("UNBIS")
        ? Optional.of("UNBIS " + value.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private static @Nullable String text(List<AknNode.Element> all, String name, String concept) {
    return all.stream()
        .filter(element -> element.name().equals(name) && element.refersTo(concept))
        .map(AknBlocks::plainText)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static Optional<AknNode.Element> first(List<AknNode.Element> all, String name) {
    return all.stream().filter(element -> element.name().equals(name)).findFirst();
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
