package org.parapolis.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tags and text of markup that is not well-formed. It knows the five predefined entities and
 * character references alone, so that nothing can be expanded or loaded.
 */
final class AknTagScanner {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<![\\w.:-])([A-Za-z_][\\w.:-]*+)\\s*+=\\s*+(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));");
  private static final Map<String, String> PREDEFINED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private final String markup;
  private final AknTree tree = new AknTree();

  private AknTagScanner(String markup) {
    this.markup = markup;
  }

  static AknNode.Element scan(byte[] content) {
    return new AknTagScanner(new String(content, UTF_8)).scan();
  }

  private AknNode.Element scan() {
    int at = 0;
    while (at < markup.length()) {
      int tag = markup.indexOf('<', at);
      if (tag < 0) {
        tree.text(unescape(markup.substring(at)));
        break;
      }
      tree.text(unescape(markup.substring(at, tag)));
      at = tag(tag);
    }
    return tree.root();
  }

  /** Reads what begins at {@code begin} and returns where it ends. */
  private int tag(int begin) {
    if (markup.startsWith("<!--", begin)) {
      return after("-->", begin);
    }
    if (markup.startsWith("<![CDATA[", begin)) {
      int end = after("]]>", begin);
      tree.text(markup.substring(begin + 9, Math.max(begin + 9, end - 3)));
      return end;
    }
    if (!opensTag(begin)) {
      tree.text("<");
      return begin + 1;
    }
    int end = markup.indexOf('>', begin);
    if (end < 0) {
      return markup.length();
    }
    if (markup.startsWith("</", begin)) {
      tree.end(localName(markup.substring(begin + 2, end).strip()));
    } else if (Character.isLetter(markup.charAt(begin + 1))) {
      startTag(markup.substring(begin + 1, end).strip());
    }
    return end + 1;
  }

  /** Asked before the end of the tag is looked for: else a file of "<" takes quadratic time. */
  private boolean opensTag(int begin) {
    char next = begin + 1 < markup.length() ? markup.charAt(begin + 1) : ' ';
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private void startTag(String tag) {
    boolean empty = tag.endsWith("/");
    String[] nameAndRest = tag.split("[\\s/]", 2);
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(nameAndRest.length > 1 ? nameAndRest[1] : "");
    while (attribute.find()) {
      String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
      attributes.put(localName(attribute.group(1)), unescape(value));
    }
    tree.start(localName(nameAndRest[0]), attributes);
    if (empty) {
      tree.end(localName(nameAndRest[0]));
    }
  }

  private int after(String mark, int from) {
    int found = markup.indexOf(mark, from);
    return found < 0 ? markup.length() : found + mark.length();
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String unescape(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private static String character(java.util.regex.MatchResult reference) {
    if (reference.group(3) != null) {
      return PREDEFINED.getOrDefault(reference.group(3), "");
    }
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
  }
}
