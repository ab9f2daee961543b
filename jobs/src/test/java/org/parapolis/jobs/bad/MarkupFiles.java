package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.parapolis.jobs.bad.BadCorpus.DOCUMENT;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** XML and HTML that reaches outside, explodes, nests without end or lies about itself. */
final class MarkupFiles {

  private static final int MILLION = 1_000_000;
  private static final String PAGE = "<!DOCTYPE html>\n<html><body>";

  private MarkupFiles() {}

  static void make(BadCorpus corpus, Outside outside) throws IOException {
    makeEntities(corpus, outside);
    for (var file : swollen().entrySet()) {
      String markup = RealFiles.decision(600);
      int text = markup.indexOf("<mainBody>") + "<mainBody>".length();
      String xml = markup.substring(0, text) + file.getValue();
      corpus.add("swollen-xml", file.getKey() + ".xml", xml);
      corpus.add("swollen-xml", file.getKey() + ", ended.xml", xml + markup.substring(text));
      corpus.add("swollen-html", file.getKey() + ".html", PAGE + file.getValue());
    }
    makeEncoded(corpus);
    corpus.add(
        "pointing-html",
        "links.html",
        new String(RealFiles.html(), ISO_8859_1)
            .replace("<body", links(outside) + "<body")
            .getBytes(ISO_8859_1),
        DOCUMENT);
  }

  private static void makeEntities(BadCorpus corpus, Outside outside) throws IOException {
    String xml = RealFiles.decision(601);
    corpus.add("entity-xml", "entities.xml", outside.withEntities(xml), DOCUMENT);
    corpus.add("entity-xml", "far type.xml", outside.withFarType(xml), DOCUMENT);
    corpus.add("entity-xml", "bomb.xml", EntityBomb.in(xml), DOCUMENT);
    corpus.add(
        "entity-xml",
        "quadratic bomb.xml",
        EntityBomb.quadratic(xml),
        DOCUMENT,
        "too-large",
        "corrupt");
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\" parse=\"text\"/>";
    corpus.add(
        "entity-xml",
        "inclusion.xml",
        xml.replaceFirst("<mainBody>", "$0" + include.formatted(outside.secret().toUri())),
        DOCUMENT);
    corpus.add(
        "entity-xml",
        "style sheet and schema.xml",
        "<?xml-stylesheet type=\"text/xsl\" href=\"%s\"?>\n".formatted(outside.address())
            + xml.replaceFirst("http://docs.oasis-open.org/[^ \"]*xsd", outside.address()),
        DOCUMENT);
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Report</title></head><body>"
            + "<p>The Council thanks the mayors of all these cities and towns.</p></body></html>";
    String head = "<?xml version=\"1.0\"?>\n";
    corpus.add("entity-html", "entities.xhtml", head + outside.withEntities(page), DOCUMENT);
    corpus.add("entity-html", "far type.xhtml", head + outside.withFarType(page), DOCUMENT);
    corpus.add("entity-html", "bomb.xhtml", head + EntityBomb.in(page), DOCUMENT);
  }

  /** Markup that grows in one direction, a name each. */
  private static Map<String, String> swollen() {
    Map<String, String> swollen = new LinkedHashMap<>();
    swollen.put("a million levels", "<p>".repeat(MILLION));
    swollen.put("a million levels with their ends", "<p>".repeat(MILLION) + "</p>".repeat(MILLION));
    swollen.put("a million siblings", "<p>mayors</p>".repeat(MILLION));
    swollen.put("five million empty elements", "<p/>".repeat(5 * MILLION));
    swollen.put("a million ends", "</p>".repeat(MILLION));
    swollen.put("a million brackets", "<".repeat(MILLION));
    swollen.put("a million ampersands", "&".repeat(MILLION));
    swollen.put("a million references", "<p>" + "&#65;".repeat(MILLION) + "</p>");
    swollen.put("a million half comments", "<!--".repeat(MILLION));
    swollen.put("a name of a million letters", "<" + "a".repeat(MILLION) + ">");
    swollen.put("an attribute's name of a million letters", "<p " + "a".repeat(MILLION) + ">");
    swollen.put("a million attributes", "<p" + attributes() + ">mayors</p>");
    swollen.put("an attribute of 10 MB", "<p class=\"" + "mayor ".repeat(1_700_000) + "\">");
    swollen.put("a paragraph of 10 MB", "<p>" + "mayor ".repeat(1_700_000) + "</p>");
    swollen.put("a word of 10 MB", "<p>" + "mayor".repeat(2 * MILLION) + "</p>");
    swollen.put("a million sections", "<section><num>1.</num><p>mayors</p>".repeat(MILLION / 10));
    swollen.put("halves of characters", "<p>a&#xD800;b&#xDFFF;c&#0;d&#x1F;e&#xFFFF;</p>");
    return swollen;
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < MILLION; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    return attributes.toString();
  }

  /** What the head says of the encoding is not how the file is written. */
  private static void makeEncoded(BadCorpus corpus) throws IOException {
    String xml = RealFiles.decision(602);
    String claim = "<?xml version=\"1.0\" encoding=\"%s\"?>\n";
    for (String encoding : new String[] {"UTF-16", "UTF-7", "IBM037", "x-none", "", "UTF-8"}) {
      String name = "claims '" + encoding + "'.xml";
      corpus.add("encoding-xml", name, claim.formatted(encoding) + xml, DOCUMENT);
    }
    corpus.add("encoding-xml", "UTF-16.xml", xml.getBytes(UTF_16));
    corpus.add("encoding-xml", "UTF-16LE.xml", xml.getBytes(UTF_16LE));
    corpus.add(
        "encoding-xml",
        "UTF-16 bomb.xml",
        EntityBomb.in(claim.formatted("UTF-16") + xml).getBytes(UTF_16));
    corpus.add("encoding-xml", "UTF-16BE.xml", xml.getBytes(UTF_16BE));
    corpus.add("encoding-xml", "mark.xml", "\uFEFF\uFEFF" + xml, DOCUMENT);
  }

  private static String links(Outside outside) {
    String address = outside.address();
    return "<base href=\"%s\"><meta http-equiv=\"refresh\" content=\"0;url=%s\">"
            .formatted(address, address)
        + "<link rel=\"stylesheet\" href=\"%s\"><script src=\"%s\"></script>"
            .formatted(address, address)
        + "<iframe src=\"%s\"></iframe><img src=\"%s\">"
            .formatted(outside.secret().toUri(), address);
  }
}
