package org.parapolis.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.Span;

/**
 * A sentence of a real document as people coded it: {@code marked} is its text with every mention
 * in brackets, {@code [[local authorities|actor]]}.
 *
 * @param rule what the sentence shows
 * @param chapeau the text of the paragraph it hangs on, or empty
 */
public record RealSentence(
    String rule, String symbol, Section section, String chapeau, String marked) {

  private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)\\|[^\\]]*\\]\\]");

  /** The rows of a table beside the tests, in order. */
  public static Stream<RealSentence> of(String table) {
    try (InputStream in = RealSentence.class.getResourceAsStream("/org/parapolis/" + table)) {
      String content = new String(Objects.requireNonNull(in, table).readAllBytes(), UTF_8);
      List<String[]> rows =
          content
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      List<String> header = Arrays.asList(rows.get(0));
      return rows.stream().skip(1).map(row -> of(header, row));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RealSentence of(List<String> header, String[] row) {
    boolean coded = header.contains("section");
    return new RealSentence(
        row[0],
        row[1],
        coded ? Section.valueOf(row[2].toUpperCase(Locale.ROOT)) : Section.OPERATIVE,
        coded ? row[3] : "",
        row[header.indexOf("text")]);
  }

  /** The sentence as it is printed. */
  public String text() {
    return MARK.matcher(marked).replaceAll("$1");
  }

  /** {@code text} with these mentions, in text order, in brackets. */
  public static <T> String mark(
      String text, List<T> mentions, Function<T, Span> span, Function<T, String> code) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (T mention : mentions) {
      Span here = span.apply(mention);
      marked.append(text, at, here.begin()).append("[[").append(here.of(text));
      marked.append('|').append(code.apply(mention)).append("]]");
      at = here.end();
    }
    return marked.append(text, at, text.length()).toString();
  }

  @Override
  public String toString() {
    return rule + " (" + symbol + ")";
  }

  /** The sentence as an operative paragraph of its document. */
  public Paragraph paragraph() {
    return new Paragraph(
        new DocumentId(symbol), 0, new Address("OP1"), "", section, "", null, chapeau, text(), 0);
  }
}
