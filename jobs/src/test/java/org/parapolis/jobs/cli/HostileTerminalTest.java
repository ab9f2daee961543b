package org.parapolis.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document, or a file's name, that would steer the terminal of whoever reads it. */
class HostileTerminalTest {

  /** Clears the screen, sets the window's title, turns the direction of writing. */
  private static final String STEERING = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202E\u2066";

  @TempDir Path folder;

  @Test
  void showsADocumentWithoutWhatSteers() throws IOException {
    String page =
        "<html><head><title>A"
            + STEERING
            + "</title></head><body><h1>Title"
            + STEERING
            + "</h1><p>The General Assembly,</p><p>1. Decides"
            + STEERING
            + " to end.</p></body>";
    for (String name : new String[] {"a.html", "b" + STEERING.replace('\u0007', ' ') + ".html"}) {
      Outcome shown = show(Files.writeString(folder.resolve(name), page).toString());
      assertEquals(0, shown.exit(), shown.err());
      assertTrue(shown.out().contains("Decides"), shown.out());
      assertPlain(shown);
    }
  }

  @Test
  void saysWhatIsWrongWithoutWhatSteers() throws IOException {
    Path empty = Files.createFile(folder.resolve("a" + STEERING + ".pdf"));
    Outcome failed = show(empty.toString());
    assertEquals(1, failed.exit());
    assertPlain(failed);
    assertPlain(show("none" + STEERING));
    assertPlain(Outcome.of("search", "a" + STEERING, "--name", "x" + STEERING));
    assertPlain(Outcome.of("lexicon", "check", "--lexicons", folder.resolve(STEERING).toString()));
  }

  private static Outcome show(String file) {
    return Outcome.of("show", file, "--lexicons", "../lexicons");
  }

  private static void assertPlain(Outcome outcome) {
    String printed = outcome.out() + outcome.err();
    assertTrue(printed.chars().noneMatch(HostileTerminalTest::steers), printed);
  }

  private static boolean steers(int character) {
    int type = Character.getType(character);
    return character != '\n' && (type == Character.CONTROL || type == Character.FORMAT);
  }
}
