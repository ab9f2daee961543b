package org.parapolis.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the footnotes of a page begin: at a line that opens with a raised mark and below
 * which everything is set smaller than the body, or, where notes are as large as the body
 * (typewriter), at a marked line that stands off from the text above it.
 */
final class PdfFootnotes {

  private static final Pattern RULE = Pattern.compile("[_—-]{5,}");
  private static final Pattern PLAIN_MARK = Pattern.compile("\\*{1,3}\\s*\\S.*|\\d{1,2}/\\s+\\S.*");

  private final PdfTypography typography;

  PdfFootnotes(PdfTypography typography) {
    this.typography = typography;
  }

  /** Index of the first line of the footnotes, or the number of lines where there are none. */
  int start(List<PdfLine> page) {
    int firstSmall = page.size();
    while (firstSmall > 0 && isSmall(page.get(firstSmall - 1))) {
      firstSmall--;
    }
    for (int i = 1; i < page.size(); i++) {
      PdfLine line = page.get(i);
      float gap = line.baseline() - page.get(i - 1).baseline();
      boolean ruled = isRule(page.get(i - 1));
      boolean marked = !line.mark().isEmpty() || PLAIN_MARK.matcher(line.text()).matches();
      boolean apart = ruled || gap > 1.5f * typography.leading();
      if (marked && (i >= firstSmall || (apart && line.size() < 1.07f * typography.size()))) {
        return ruled ? i - 1 : i;
      }
    }
    return page.size();
  }

  static boolean isRule(PdfLine line) {
    return RULE.matcher(line.text().strip()).matches();
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < 0.95f * typography.size();
  }

  /** Whether a line inside the footnotes opens the next one. */
  static boolean opensNote(PdfLine line) {
    return !line.mark().isEmpty() || PLAIN_MARK.matcher(line.text()).matches();
  }
}
