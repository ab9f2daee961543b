package org.parapolis.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.parapolis.model.Block;
import org.parapolis.model.Mend;

/**
 * Reads plain text of two styles: one line a paragraph, with tabs for indentation (exports of a
 * word processor), or hard-wrapped lines with a blank line between paragraphs (corrected OCR).
 */
final class PlainTextReader {

  /** Characters; no typist wraps later. */
  private static final int WIDEST_WRAPPED = 130;

  private static final Pattern PAGE =
      Pattern.compile("\\s*page \\d+( of \\d+)?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE_MARK = Pattern.compile("(?<=[\\p{L}\\p{N})][,;.]) \\d{1,3}$");

  private PlainTextReader() {}

  /** What a text holds. */
  record Result(List<Block> blocks, List<Mend> mends) {}

  static Result read(byte[] content) throws ExtractionException {
    Allowance allowance = new Allowance();
    return read(decode(content).lines().peek(line -> allowance.piece()).toList());
  }

  static Result read(List<String> lines) {
    List<Mend> mends = new ArrayList<>();
    List<Block> blocks =
        isWrapped(lines)
            ? FlowBlocks.of(unwrap(lines, mends), FlowBlocks.ONE_LINE)
            : FlowBlocks.of(paragraphs(lines), FlowBlocks.TWO_LINES);
    return new Result(blocks, mends);
  }

  private static String decode(byte[] content) throws ExtractionException {
    try (AutoDetectReader reader = new AutoDetectReader(new ByteArrayInputStream(content))) {
      Allowance allowance = new Allowance();
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[8192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        allowance.characters(read);
        text.append(buffer, 0, read);
      }
      return text.toString();
    } catch (IOException | TikaException e) {
      throw new ExtractionException(
          "corrupt", "The encoding of the text is unknown; save it as UTF-8.", e);
    }
  }

  /** Wrapped text has blank lines between paragraphs and several lines to most of them. */
  private static boolean isWrapped(List<String> lines) {
    long blank = lines.stream().filter(String::isBlank).count();
    long indented = lines.stream().filter(line -> line.startsWith("\t")).count();
    long wide = lines.stream().filter(line -> line.length() > WIDEST_WRAPPED).count();
    return blank * 20 > lines.size() && indented * 4 < lines.size() && wide * 4 < lines.size();
  }

  /** One line a paragraph; a line that begins in the middle of a sentence goes on. */
  private static List<FlowParagraph> paragraphs(List<String> lines) {
    List<StringBuilder> texts = new ArrayList<>();
    for (String line : lines) {
      boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
      if (goesOn && !texts.isEmpty() && isOpen(texts.get(texts.size() - 1))) {
        texts.get(texts.size() - 1).append(' ').append(line.stripTrailing());
      } else {
        texts.add(new StringBuilder(line.stripTrailing()));
      }
    }
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .map(text -> paragraph(text.toString()))
        .toList();
  }

  private static boolean isOpen(CharSequence text) {
    return !text.isEmpty() && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** A line between bars is a row of a table; with one cell only it is a boxed paragraph. */
  private static FlowParagraph paragraph(String line) {
    String text = line.strip();
    if (text.startsWith("|")) {
      String row = text.replaceAll("^\\||\\|$", "");
      if (row.indexOf('|') < 0) {
        return FlowParagraph.plain(row.strip());
      }
      String cells = row.replace('\t', ' ').replace('|', '\t');
      return new FlowParagraph(cells, ".".repeat(cells.length()), false, false, true);
    }
    boolean columned = text.indexOf('\t', PrintedLabel.of(text, "").end()) >= 0;
    return new FlowParagraph(text, ".".repeat(text.length()), false, false, columned);
  }

  private static List<FlowParagraph> unwrap(List<String> lines, List<Mend> mends) {
    LineJoiner joiner = new LineJoiner(lines, mends);
    List<List<String>> groups = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      if (PAGE.matcher(line).matches()) {
        mends.add(new Mend(0, "furniture", line.strip(), ""));
        continue;
      }
      if (line.isBlank()) {
        open = false;
        continue;
      }
      if (!open) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(line);
      open = true;
    }
    return groups.stream()
        .map(joiner::joinPlain)
        .map(text -> withoutMark(text, mends))
        .map(FlowParagraph::plain)
        .toList();
  }

  /** OCR prints the raised mark of a footnote as a number behind the last comma or stop. */
  private static String withoutMark(String text, List<Mend> mends) {
    Matcher mark = NOTE_MARK.matcher(text);
    if (!mark.find()) {
      return text;
    }
    String end = text.substring(Math.max(0, mark.start() - 20));
    mends.add(
        new Mend(0, "note-mark", end, end.substring(0, end.length() - mark.group().length())));
    return text.substring(0, mark.start());
  }
}
