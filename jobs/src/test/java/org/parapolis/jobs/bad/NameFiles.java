package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.parapolis.jobs.bad.BadCorpus.DOCUMENT;

import java.io.IOException;
import java.util.List;

/** Good documents under names that mean something to a shell, a terminal, a sheet or a disk. */
final class NameFiles {

  private static final String FAMILY = "names";

  /** Names that the tables have to give as they are. */
  private static final List<String> PLAIN =
      List.of(
          " a blank before",
          "a blank behind ",
          "***",
          "a?b[c]{d,e}",
          "100%",
          "%s%n%0A",
          "-rf",
          "--help",
          "a..%2f..%2fescape.xml",
          "a\\..\\..\\escape.xml",
          "C:\\escape.xml",
          "hdfs:file.xml",
          "file:file.xml",
          "CON",
          "=cmd|' _C calc'!A0",
          "@SUM(1).xml",
          "+1.xml",
          "<img src=x onerror=alert(1)>.xml",
          "a,b;c\"d'e.xml",
          "$(touch touched).xml",
          "`touch touched`.xml",
          "_SUCCESS",
          "_temporary",
          "part-00000.parquet",
          "~$lock.docx",
          "caf\u00e9, composed.xml",
          "cafe\u0301, decomposed.xml",
          "قرار الجمعية العامة.xml",
          "决议.xml",
          "\uD83C\uDFD9\uFE0F \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67.xml",
          "x".repeat(255),
          "é".repeat(127) + "x");

  private NameFiles() {}

  static void make(BadCorpus corpus) throws IOException {
    byte[] document = RealFiles.decision(650).getBytes(UTF_8);
    for (String name : PLAIN) {
      corpus.add(FAMILY, name.getBytes(UTF_8), name, document, DOCUMENT);
    }
    // What moves a cursor, breaks a row or turns the reading direction is written as in a URI.
    String[][] written = {
      {"line\nbreak.xml", "line%0Abreak.xml"},
      {"carriage\rreturn.xml", "carriage%0Dreturn.xml"},
      {"tab\tname.xml", "tab%09name.xml"},
      {"\u001b[31mred\u001b[0m\u0007.xml", "%1B[31mred%1B[0m%07.xml"},
      {"\u007f\u0085\u2028\u2029.xml", "%7F%C2%85%E2%80%A8%E2%80%A9.xml"},
      {"resolution \u202Exml.exe", "resolution %E2%80%AExml.exe"},
    };
    for (String[] name : written) {
      corpus.add(FAMILY, name[0].getBytes(UTF_8), name[1], document, DOCUMENT);
    }
    byte[] latin = {'c', 'a', 'f', (byte) 0xe9};
    corpus.add(FAMILY, latin, "caf%E9", document, DOCUMENT);
    byte[] noCharacter = {(byte) 0xff, (byte) 0xfe, (byte) 0xed, (byte) 0xa0, (byte) 0x80};
    corpus.add(FAMILY, noCharacter, "%FF%FE%ED%A0%80", document, DOCUMENT);
  }
}
