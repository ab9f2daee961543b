package org.parapolis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapolis.model.Event;

/**
 * Reads the events that a report compares years before and after of: CSV with a header and the
 * columns {@code id}, {@code begin}, {@code end} (ISO 8601 days) and {@code label}; lines that
 * begin with {@code #} are passed over.
 */
public final class EventFile {

  private static final List<String> COLUMNS = List.of("id", "begin", "end", "label");

  private static final ObjectReader READER =
      new CsvMapper()
          .readerForMapOf(String.class)
          .with(CsvSchema.emptySchema().withHeader().withComments());

  private EventFile() {}

  /**
   * The events in the order of the file.
   *
   * @throws InputFormatException where a line is none; it says which and why
   */
  public static List<Event> read(Path file) throws IOException {
    List<Event> events = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (MappingIterator<Map<String, String>> rows = READER.readValues(TextFile.read(file))) {
      while (rows.hasNextValue()) {
        Map<String, String> row = rows.nextValue();
        String where = file + ":" + rows.getParser().currentTokenLocation().getLineNr() + ": ";
        Event event = event(row, where);
        if (!ids.add(event.id())) {
          throw new InputFormatException(where + "the id '" + event.id() + "' stands there twice");
        }
        events.add(event);
      }
    } catch (JsonProcessingException e) {
      throw new InputFormatException(file + ": not a CSV file: " + e.getOriginalMessage());
    }
    return List.copyOf(events);
  }

  private static Event event(Map<String, String> row, String where) throws InputFormatException {
    for (String column : COLUMNS) {
      if (row.getOrDefault(column, "").isBlank()) {
        throw new InputFormatException(
            where
                + "no '"
                + column
                + "'; an event has "
                + String.join(", ", COLUMNS)
                + ", parted by commas");
      }
    }
    try {
      return new Event(
          cell(row, "id"),
          LocalDate.parse(cell(row, "begin")),
          LocalDate.parse(cell(row, "end")),
          cell(row, "label"));
    } catch (DateTimeException e) {
      throw new InputFormatException(where + "begin and end are days such as 2015-09-25");
    } catch (IllegalArgumentException e) {
      throw new InputFormatException(where + "the event ends before it begins");
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").strip();
  }
}
