package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.Event;

class EventFileTest {

  @TempDir Path folder;

  @Test
  void readsTheBundledEvents() throws IOException {
    assertEquals(
        List.of(
            "rio-1992",
            "habitat-ii-1996",
            "johannesburg-2002",
            "rio-plus-20-2012",
            "agendas-2015-2016"),
        EventFile.read(Path.of("../data/events.csv")).stream().map(Event::id).toList());
  }

  @Test
  void readsQuotedCellsInAnyOrderOfColumnsAndPassesOverComments() throws IOException {
    assertEquals(
        List.of(
            new Event("a", LocalDate.of(2015, 9, 25), LocalDate.of(2015, 9, 27), "2030, adopted"),
            new Event("b", LocalDate.of(2016, 4, 1), LocalDate.of(2016, 4, 1), "One day")),
        EventFile.read(
            file(
                "# mine",
                "label,id,begin,end",
                "\"2030, adopted\",a,2015-09-25,2015-09-27",
                "# not this",
                "One day, b , 2016-04-01,2016-04-01")));
  }

  @Test
  void aFileOfNothingButItsHeaderHasNoEvents() throws IOException {
    assertEquals(List.of(), EventFile.read(file("id,begin,end,label")));
  }

  @Test
  void namesTheMissingCell() {
    assertRefused(
        ":2: no 'label'; an event has id, begin, end, label, parted by commas",
        "id,begin,end,label",
        "a,2015-09-25,2015-09-25,");
    assertRefused(
        ":2: no 'end'; an event has id, begin, end, label, parted by commas",
        "id,begin,label",
        "a,2015-09-25,x");
  }

  @Test
  void saysHowADayIsWritten() {
    assertRefused(
        ":3: begin and end are days such as 2015-09-25",
        "id,begin,end,label",
        "a,2015-09-25,2015-09-25,x",
        "b,25.9.2015,2015-09-25,y");
    assertRefused(
        ":2: begin and end are days such as 2015-09-25",
        "id,begin,end,label",
        "a,2015-02-29,2015-09-25,x");
  }

  @Test
  void refusesAnEventThatEndsBeforeItBegins() {
    assertRefused(
        ":2: the event ends before it begins", "id,begin,end,label", "a,2015-09-25,2015-09-24,x");
  }

  @Test
  void refusesAnIdThatStandsThereTwice() {
    assertRefused(
        ":4: the id 'a' stands there twice",
        "id,begin,end,label",
        "a,2015-09-25,2015-09-25,x",
        "b,2015-09-25,2015-09-25,y",
        "a,2016-09-25,2016-09-25,z");
  }

  @Test
  void countsLinesOfCommentsAndWhatStandsInQuotes() {
    assertRefused(
        ":5: the event ends before it begins",
        "id,begin,end,label",
        "# one",
        "",
        "a,2015-09-25,2015-09-25,x",
        "b,2015-09-25,2015-09-24,y");
  }

  @Test
  void refusesALineWithMoreCellsThanTheHeader() throws IOException {
    Path file = file("id,begin,end,label", "a,2015-09-25,2015-09-25,x,more");
    String message =
        assertThrows(InputFormatException.class, () -> EventFile.read(file)).getMessage();
    assertEquals(file + ": not a CSV file: ", message.substring(0, message.indexOf("Too many")));
  }

  @Test
  void leavesAMissingFileToTheCaller() {
    assertThrows(NoSuchFileException.class, () -> EventFile.read(folder.resolve("no-such.csv")));
  }

  private void assertRefused(String message, String... lines) {
    Path file = file(lines);
    assertEquals(
        file + message,
        assertThrows(InputFormatException.class, () -> EventFile.read(file)).getMessage());
  }

  private Path file(String... lines) {
    try {
      return Files.writeString(folder.resolve("events.csv"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
