package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** {@code summary.md}: the sentences under their headings, to be read or pasted. */
final class SummaryMarkdown implements Report {

  /** What Markdown, or HTML in it, would read as more than a character (CommonMark 0.31, 2.4). */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

  @Override
  public String file() {
    return "summary.md";
  }

  @Override
  public String description() {
    return "The summary in words";
  }

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    Summary summary = Summary.of(input);
    writer.write("# " + escaped(summary.run()) + ", in words\n");
    for (Summary.Section section : summary.sections()) {
      writer.write("\n## " + section.heading() + "\n");
      for (SummarySentence sentence : section.sentences()) {
        writer.write("- " + escaped(sentence.text()) + "\n");
      }
    }
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
  }
}
