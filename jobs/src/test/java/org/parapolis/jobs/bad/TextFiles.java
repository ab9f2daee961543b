package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.parapolis.jobs.bad.BadCorpus.DOCUMENT;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Plain text: too much of it, of unusual shape, in other languages, and with odd dates. */
final class TextFiles {

  private static final long HUGE = 200L * 1024 * 1024;
  private static final int MILLION = 1_000_000;

  /** Article 1 of the Universal Declaration of Human Rights, as the United Nations publish it. */
  private static final Map<String, String> ARTICLE =
      Map.of(
          "ar",
          "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميرًا وعليهم أن"
              + " يعامل بعضهم بعضًا بروح الإخاء.",
          "he",
          "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון,"
              + " לפיכך חובה עליהם לנהוג איש ברעהו ברוח של אחוה.",
          "zh",
          "人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。",
          "ru",
          "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены"
              + " разумом и совестью и должны поступать в отношении друг друга в духе братства.",
          "fr",
          "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués"
              + " de raison et de conscience et doivent agir les uns envers les autres dans un"
              + " esprit de fraternité.",
          "es",
          "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como"
              + " están de razón y conciencia, deben comportarse fraternalmente los unos con los"
              + " otros.",
          "en",
          "All human beings are born free and equal in dignity and rights. They are endowed with"
              + " reason and conscience and should act towards one another in a spirit of"
              + " brotherhood.");

  private TextFiles() {}

  static void make(BadCorpus corpus) throws IOException {
    makeHuge(corpus.expect("huge-text", "200 MB.txt", "too-large"));
    for (var file : swollen().entrySet()) {
      corpus.add("swollen-text", file.getKey() + ".txt", file.getValue());
    }
    makeEncoded(corpus);
    makeLanguages(corpus);
    makeDates(corpus);
    byte[] document = RealFiles.decision(610).getBytes(UTF_8);
    for (int i = 1; i <= 10; i++) {
      corpus.add("same-document", "copy " + i + ".xml", document, DOCUMENT);
    }
  }

  private static void makeHuge(Path file) throws IOException {
    byte[] text = RealFiles.text();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (long size = 0; size <= HUGE; size += text.length) {
        out.write(text);
      }
    }
  }

  private static Map<String, String> swollen() {
    Map<String, String> swollen = new LinkedHashMap<>();
    swollen.put("a line of 20 MB", "local authorities ".repeat(1_200_000));
    swollen.put("a word of 20 MB", "x".repeat(20 * MILLION));
    swollen.put("twenty million empty lines", "\n".repeat(20 * MILLION));
    swollen.put("three million short paragraphs", "mayor\n\n".repeat(3 * MILLION));
    swollen.put("three million numbers", "1. ".repeat(3 * MILLION));
    swollen.put("three million tabs", "|a" + "\t|".repeat(3 * MILLION) + "b\n");
    swollen.put("three million hyphens", "local-\n".repeat(3 * MILLION));
    swollen.put("nothing but zeros", "\0".repeat(MILLION));
    swollen.put("a million marks on a letter", "The mayo" + "\u0301".repeat(MILLION) + "r spoke.");
    return swollen;
  }

  private static void makeEncoded(BadCorpus corpus) throws IOException {
    String text = new String(RealFiles.text(), UTF_8);
    String family = "encoding-text";
    corpus.add(family, "UTF-16LE.txt", text.getBytes(UTF_16LE));
    corpus.add(family, "UTF-16BE with mark.txt", ("\uFEFF" + text).getBytes(UTF_16BE), DOCUMENT);
    corpus.add(family, "UTF-32.txt", text.getBytes(Charset.forName("UTF-32")));
    corpus.add(family, "Latin-1.txt", text.replace('e', 'é').getBytes(ISO_8859_1));
    corpus.add(family, "EBCDIC.txt", text.getBytes(Charset.forName("IBM037")));
    corpus.add(family, "zeros between.txt", text.replace(" ", " \0"));
    corpus.add(family, "escapes.txt", text.replace(" ", " \u001b[31m\u0007\b"));
    byte[] halves = text.replace("e", "e\u00ed\u00a0\u0080").getBytes(ISO_8859_1);
    corpus.add(family, "halves of characters.txt", halves);
    corpus.add(
        family, "cells.txt", "=cmd|' /C calc'!A0\n\n@SUM(1)\n\n+1\n\n-1\n\n" + text, DOCUMENT);
    corpus.add(family, "tags.txt", "<script>alert(1)</script>\n\n" + text, DOCUMENT, "corrupt");
  }

  private static void makeLanguages(BadCorpus corpus) throws IOException {
    StringJoiner mixed = new StringJoiner("\n\n");
    for (var article : ARTICLE.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      String text = (article.getValue() + "\n\n").repeat(8);
      corpus.add("languages", article.getKey() + ".txt", text, DOCUMENT);
      corpus.add("languages", article.getKey() + ".html", page(article.getValue()), DOCUMENT);
      mixed.add(article.getValue());
    }
    corpus.add("languages", "all, a paragraph each.txt", mixed.toString(), DOCUMENT);
    corpus.add("languages", "all in one line.txt", mixed.toString().replace("\n", " "), DOCUMENT);
    String turned = "\u202E" + RealFiles.decision(620).replace("<p", "\u2067<p");
    corpus.add("languages", "turned around.xml", turned, DOCUMENT);
  }

  private static String page(String text) {
    return "<!DOCTYPE html><html dir=\"rtl\"><meta charset=\"utf-8\"><body>"
        + ("<p>" + text + "</p>").repeat(8)
        + "</body></html>";
  }

  /** Each under a number of its own, so that each would count. */
  private static void makeDates(BadCorpus corpus) throws IOException {
    String[] dates = {
      "0001-01-01",
      "0000-00-00",
      "-0044-03-15",
      "1066-10-14",
      "2199-12-31",
      "9999-12-31",
      "+999999999-12-31",
      "2024-02-30",
      "2024-13-45",
      "24.6.2024",
      "",
      "NaN",
      "2024-06-25T25:61"
    };
    for (int i = 0; i < dates.length; i++) {
      String xml = RealFiles.decision(630 + i).replace("2024-06-25", dates[i]);
      corpus.add("dates", "date '" + dates[i] + "'.xml", xml, DOCUMENT);
    }
  }
}
