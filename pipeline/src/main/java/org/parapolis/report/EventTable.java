package org.parapolis.report;

import static org.parapolis.report.Column.Type.DATE;
import static org.parapolis.report.Column.Type.INTEGER;
import static org.parapolis.report.Column.Type.NUMBER;
import static org.parapolis.report.Column.Type.STRING;

import java.util.List;
import org.parapolis.model.EventContrast;

/** {@code events.csv}: five years before and after the events that the user names. */
final class EventTable {

  static final Table<EventContrast> TABLE =
      new Table<>(
          "events",
          "Each measure in the five years before and after an event; what is higher afterwards need"
              + " not be so because of it.",
          List.of("event", "body", "set", "measure"),
          List.of(
              new Column<>("event", STRING, "id of the event", c -> c.event().id()),
              new Column<>("label", STRING, "Its name", c -> c.event().label()),
              new Column<>("date", DATE, "Its first day", c -> c.event().begin()),
              new Column<>("end", DATE, "Its last day", c -> c.event().end()),
              new Column<>("body", STRING, "Organ, or ALL", c -> c.key().body()),
              new Column<>("set", STRING, "As in series", c -> c.key().set()),
              new Column<>("measure", STRING, "As in series", c -> c.key().measure().label()),
              new Column<>("before", NUMBER, "Value before", c -> Figures.rate(c.before().value())),
              new Column<>("after", NUMBER, "Value after", c -> Figures.rate(c.after().value())),
              new Column<>(
                  "ratio",
                  NUMBER,
                  "after / before; empty where nothing was counted before",
                  c -> Figures.rate(c.ratio())),
              new Column<>(
                  "low",
                  NUMBER,
                  "Lower end of its 95 % interval (bootstrap over documents)",
                  c -> Figures.low(c.interval())),
              new Column<>("high", NUMBER, "Its upper end", c -> Figures.high(c.interval())),
              new Column<>("count_before", INTEGER, "What was counted", c -> c.before().count()),
              new Column<>("total_before", INTEGER, "In what", c -> c.before().total()),
              new Column<>(
                  "documents_before", INTEGER, "Documents there are", c -> c.before().documents()),
              new Column<>("count_after", INTEGER, "What was counted", c -> c.after().count()),
              new Column<>("total_after", INTEGER, "In what", c -> c.after().total()),
              new Column<>(
                  "documents_after", INTEGER, "Documents there are", c -> c.after().documents()),
              new Column<>(
                  "note", STRING, "Why ratio is empty", c -> c.note().isEmpty() ? null : c.note())),
          input -> input.trends().contrasts().iterator());

  private EventTable() {}
}
