package org.parapolis.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolPlaceTest {

  @Test
  void tellsThePlaceOfEveryGeneralAssemblyResolution() throws IOException {
    try (InputStream symbols =
        SymbolTest.class.getResourceAsStream("general-assembly-symbols.txt")) {
      List<String> lines = new String(symbols.readAllBytes(), UTF_8).lines().toList();
      for (String line : lines) {
        SymbolPlace place = place(line).orElseThrow(() -> new AssertionError(line));
        String begin =
            place.restarts()
                ? "A/RES/%s/%d".formatted(place.period(), place.number())
                : "A/RES/%d(%s)".formatted(place.number(), place.period());
        assertTrue(line.startsWith(begin), line + " is not " + place);
        assertTrue(line.substring(begin.length()).matches("|[A-Z]|\\[.+\\]|\\D.*"), line);
      }
      assertEquals(421, lines.size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/79/1, A/RES, 79, true, 1",
    "A/RES/74/250 A, A/RES, 74, true, 250",
    "A/RES/74/250 A-B, A/RES, 74, true, 250",
    "A/RES/ES-11/6, A/RES, ES-11, true, 6",
    "A/RES/1145(XII), A/RES, XII, false, 1145",
    "A/RES/3201(S-VI), A/RES, S-VI, false, 3201",
    "A/DEC/76/416 B, A/DEC, 76, true, 416",
    "A/HRC/RES/57/12*, A/HRC/RES, 57, true, 12",
    "A/HRC/RES/S-35/1, A/HRC/RES, S-35, true, 1",
    "E/RES/2021/2 B, E/RES, 2021, true, 2",
    "S/RES/2768 (2025), S/RES, 2025, false, 2768",
    "S/RES/237(1967), S/RES, 1967, false, 237",
    "S/PRST/2020/11, S/PRST, 2020, true, 11",
    "1/CP.26, CP, 26, true, 1",
    "5/CMA.3, CMA, 3, true, 5",
  })
  void tellsSeriesPeriodAndNumber(
      String text, String series, String period, boolean restarts, int number) {
    assertEquals(Optional.of(new SymbolPlace(series, period, restarts, number)), place(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/80/L.12/Rev.1",
        "A/79/438",
        "S/PRST/2000/27/Corr.1",
        "A/CONF.226/4",
        "E/CN.6/2025/3",
        "S/2023/506",
        "A/RES/79/99999999999"
      })
  void hasNoPlaceForWhatIsNotNumberedAsAdopted(String text) {
    assertEquals(Optional.empty(), place(text));
  }

  private static Optional<SymbolPlace> place(String text) {
    return Symbol.parse(text).flatMap(SymbolPlace::of);
  }
}
