package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Real documents that bad ones are made from. */
final class RealFiles {

  private static final Path SAMPLE = Path.of("../data/sample");
  private static final Path WORD = Path.of("../pipeline/src/test/resources/word");

  /** The smallest machine-readable document of the sample: decision 78/553. */
  private static final Path DECISION = SAMPLE.resolve("decisions/GA decision 78_553_E.xml");

  private RealFiles() {}

  /** Documents by the ending of their names. */
  static Map<String, List<byte[]>> byEnding() throws IOException {
    return Map.of(
        "pdf",
        List.of(pdf(), read("pdf/E_CN.4_109.en.pdf"), read("pdf/S_RES_2774 (2025).en.pdf")),
        "xml",
        List.of(
            Files.readAllBytes(DECISION),
            read("sc/S_PRST_2000_13-0040019E.xml"),
            read("sc/S_RES_2774-2503105E.xml"),
            read("decisions/GA decision 76_416 A and B_E.xml")),
        "docx",
        List.of(docx(), word("S_RES_2786_2025.docx")),
        "doc",
        List.of(word("S_RES_2786_2025.doc")),
        "html",
        List.of(html()),
        "txt",
        List.of(text()));
  }

  static byte[] pdf() throws IOException {
    return read("pdf/A_53_603.en.pdf");
  }

  static byte[] docx() throws IOException {
    return word("E_2025_L.11.docx");
  }

  static byte[] html() throws IOException {
    return word("S_RES_2786_2025.html");
  }

  /** The first 20 kB of decisions of a climate conference. */
  static byte[] text() throws IOException {
    return Arrays.copyOf(read("climate/cp2015_21 - 2015 - decision 1.txt"), 20_000);
  }

  /** The decision under another number, so that it is no duplicate. */
  static String decision(int number) throws IOException {
    return Files.readString(DECISION, UTF_8)
        .replace("78/553", "78/" + number)
        .replace("78-553", "78-" + number);
  }

  private static byte[] read(String file) throws IOException {
    return Files.readAllBytes(SAMPLE.resolve(file));
  }

  private static byte[] word(String file) throws IOException {
    return Files.readAllBytes(WORD.resolve(file));
  }
}
