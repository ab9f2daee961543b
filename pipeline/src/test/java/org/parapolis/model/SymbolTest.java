package org.parapolis.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {

  @Test
  void printsBackEveryGeneralAssemblySymbol() throws IOException {
    try (InputStream symbols =
        SymbolTest.class.getResourceAsStream("general-assembly-symbols.txt")) {
      List<String> lines = new String(symbols.readAllBytes(), UTF_8).lines().toList();
      assertEquals(
          lines,
          lines.stream()
              .flatMap(line -> Symbol.parse(line).stream())
              .map(Symbol::toString)
              .toList());
      for (String line : lines) {
        Symbol symbol = Symbol.parse(line).orElseThrow();
        assertEquals(Body.GA, symbol.body(), line);
        assertEquals(DocumentKind.RESOLUTION, symbol.kind(), line);
        assertTrue(!symbol.session().isEmpty(), line);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "A/RES/70/102[B-VIII], GA, RESOLUTION, 70, -",
        "A/RES/1135(XII), GA, RESOLUTION, XII, -",
        "A/RES/1990(XVIII), GA, RESOLUTION, XVIII, -",
        "A/RES/S-30/1, GA, RESOLUTION, S-30, -",
        "A/RES/ES-11/7, GA, RESOLUTION, ES-11, -",
        "A/RES/996(ES-IandII), GA, RESOLUTION, ES-IandII, -",
        "A/RES/59/1B, GA, RESOLUTION, 59, -",
        "A/RES/74/250 A, GA, RESOLUTION, 74, -",
        "A/RES/74/250 A-B, GA, RESOLUTION, 74, -",
        "A/RES/2454(XXIII)[A], GA, RESOLUTION, XXIII, -",
        "A/DEC/76/416, GA, DECISION, 76, -",
        "A/80/L.12/Rev.1, GA, DRAFT, 80, -",
        "A/C.2/79/L.18/Rev.1, GA, DRAFT, 79, -",
        "A/79/438, GA, REPORT, 79, -",
        "A/79/PV.54, GA, OTHER, 79, -",
        "A/HRC/RES/50/13, HRC, RESOLUTION, 50, -",
        "A/HRC/59/L.17, HRC, DRAFT, 59, -",
        "A/CONF.226/4, CONFERENCE, REPORT, '', -",
        "E/RES/2021/12, ECOSOC, RESOLUTION, '', 2021",
        "E/CN.6/2025/3/Rev.1, ECOSOC, REPORT, '', 2025",
        "E/CN.4/109, ECOSOC, REPORT, '', -",
        "S/RES/2768 (2025), SC, RESOLUTION, '', 2025",
        "S/RES/237(1967), SC, RESOLUTION, '', 1967",
        "S/PRST/2020/11, SC, STATEMENT, '', 2020",
        "1/CP.26, UNFCCC, DECISION, 26, -",
        "5/CMA.3, UNFCCC, DECISION, 3, -",
        "FCCC/PA/CMA/2021/10/Add.1, UNFCCC, REPORT, '', 2021",
        "DP/OPS/2025/4, OTHER, REPORT, '', 2025",
        "TD/B/43/6, OTHER, REPORT, 43, -",
      })
  void readsBodyKindSessionAndYear(
      String text, Body body, DocumentKind kind, String session, Integer year) {
    OptionalInt expected = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    assertEquals(Optional.of(new Symbol(text, body, kind, session, expected)), Symbol.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "and/or",
        "AND/OR",
        "79/214",
        "2018/19",
        "A/RES/",
        "/RES/1",
        "A/RES/71/256 of",
        "A//1",
        "a/res/71/256",
        "Agenda item 19",
        "1/cp.26",
        "A/RES/71/../256",
        "S/RES/2768 (25)"
      })
  void refusesWhatIsNoSymbol(String text) {
    assertEquals(Optional.empty(), Symbol.parse(text));
  }

  @Test
  void refusesASymbolWithoutEnd() {
    for (String endless :
        List.of("A" + "/1".repeat(100_000), "A/RES/" + "1.".repeat(100_000), "1".repeat(200_000))) {
      assertEquals(Optional.empty(), Symbol.parse(endless));
    }
  }

  @Test
  void takesTheReissueMarkOffForTheWork() {
    Symbol reissued = Symbol.parse("A/HRC/RES/57/12*").orElseThrow();
    assertEquals("A/HRC/RES/57/12*", reissued.toString());
    assertEquals(Symbol.parse("A/HRC/RES/57/12").orElseThrow(), reissued.work());
  }

  @Test
  void printsBackWhateverItAccepts() {
    Random random = new Random(20260101);
    String letters = "AESRH/././()[]*0123456789CVIXL -";
    int accepted = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder("A/");
      for (int length = random.nextInt(10); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Optional<Symbol> symbol = Symbol.parse(text.toString());
      if (symbol.isPresent()) {
        accepted++;
        assertEquals(text.toString(), symbol.get().toString());
        assertEquals(symbol, Symbol.parse(symbol.get().toString()));
      }
    }
    assertTrue(accepted > 100, accepted + " accepted");
  }
}
