package org.parapolis.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The templates of pages, and their parts: {@code {{>head}}} opens a page with the common style,
 * {@code {{>edits}}} prints a list of {@link org.parapolis.model.Edit} as additions and deletions.
 * All values are escaped as HTML.
 */
final class Templates {

  private Templates() {}

  /** The template in the resource {@code name.mustache}. */
  static Template of(String name) {
    return Mustache.compiler()
        .emptyStringIsFalse(true)
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
