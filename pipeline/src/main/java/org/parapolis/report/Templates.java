package org.parapolis.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The templates of pages, and their parts: {@code {{>head}}} opens a page with the common style,
 * {@code {{>edits}}} prints a list of {@link org.parapolis.model.Edit} as additions and deletions.
 * All values are escaped as HTML, which serves XML as well; characters that XML cannot hold become
 * blanks.
 */
final class Templates {

  /** Outside the production Char of XML 1.0. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private Templates() {}

  /** The template in the resource {@code name.mustache}. */
  static Template of(String name) {
    return Mustache.compiler()
        .emptyStringIsFalse(true)
        .withEscaper(text -> Escapers.HTML.escape(NO_CHARACTER.matcher(text).replaceAll(" ")))
        .withLoader(part -> new StringReader(resource(part + ".mustache").strip()))
        .compile(resource(name + ".mustache"));
  }

  /** A text shipped beside this class. */
  static String resource(String name) {
    try (InputStream stream = Templates.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
