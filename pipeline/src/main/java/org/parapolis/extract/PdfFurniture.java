package org.parapolis.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parapolis.model.Mend;

/**
 * Takes off what belongs to the page and not to the text: running symbols, page numbers, job
 * numbers and bar codes. A line goes when it stands in the margin of the page and either has the
 * shape of furniture or comes back on most pages.
 */
final class PdfFurniture {

  /** Margins in which furniture stands, as shares of the height of the page. */
  private static final float HEAD = 0.14f;

  private static final float FOOT = 0.86f;

  /** A running title, which has no shape of its own, stands higher than any text. */
  private static final float RUNNING_HEAD = 0.095f;

  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z]{1,5}(\\.\\d+)?(/[\\p{L}\\d.()_–-]+( \\([^)]{1,9}\\))?)+\\*{0,2}");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\d{1,4}|\\d{1,4}/\\d{1,4}|(page|página|стр\\.?|p\\.|p/)\\s?\\d{1,4}|-\\s?\\d{1,4}\\s?-"
              + "|[ivxl]{1,7}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JOB_NUMBER =
      Pattern.compile(
          "(GE\\.|[A-Z]{3,6}\\.)?\\d{2}-\\d{4,6}(\\s?\\*)?(\\s*\\([A-Z]\\))?(\\s+\\d{6})*(\\s+/?[.…]*)?");
  private static final Pattern CONTINUATION = Pattern.compile("/?(\\.{2,}|…)|\\*[\\d-]{6,}\\*?");
  private static final Pattern STAMP =
      Pattern.compile(
          "please recycle.*|digitized by .*|english|(english )?page \\d+|original: english",
          Pattern.CASE_INSENSITIVE);

  private final PdfTypography typography;
  private final List<Mend> mends;
  private final Set<String> running;

  private PdfFurniture(PdfTypography typography, Set<String> running, List<Mend> mends) {
    this.typography = typography;
    this.running = running;
    this.mends = mends;
  }

  /**
   * The lines of each page without its furniture; what goes is added to {@code mends}.
   *
   * @param lines of each page, in the order of {@code pages}
   */
  static List<List<PdfLine>> strip(
      List<PdfPage> pages, List<List<PdfLine>> lines, List<Mend> mends) {
    PdfFurniture furniture =
        new PdfFurniture(PdfTypography.of(lines), runningLines(pages, lines), mends);
    List<List<PdfLine>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      kept.add(furniture.strip(pages.get(i), lines.get(i)));
    }
    return kept;
  }

  private static Set<String> runningLines(List<PdfPage> pages, List<List<PdfLine>> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 1; i < pages.size(); i++) {
      Set<String> seen = new HashSet<>();
      for (PdfLine line : lines.get(i)) {
        if (inHead(pages.get(i), line) || inFoot(pages.get(i), line)) {
          seen.add(shape(line.text()));
        }
      }
      seen.forEach(shape -> counts.merge(shape, 1, Integer::sum));
    }
    int most = Math.max(3, (int) Math.ceil(0.4 * (pages.size() - 1)));
    counts.values().removeIf(count -> count < most);
    return counts.keySet();
  }

  private static boolean inHead(PdfPage page, PdfLine line) {
    return line.baseline() < HEAD * page.height();
  }

  private static boolean inFoot(PdfPage page, PdfLine line) {
    return line.baseline() > FOOT * page.height();
  }

  private static String shape(String text) {
    return text.replaceAll("\\d+", "0");
  }

  private List<PdfLine> strip(PdfPage page, List<PdfLine> lines) {
    List<PdfLine> kept = new ArrayList<>();
    int headEnd = page.number() > 1 ? runningHead(page, lines) : 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean head = page.number() > 1 && inHead(page, line);
      if (i < headEnd || ((head || inFoot(page, line)) && isFurniture(line))) {
        mends.add(new Mend(page.number(), "furniture", line.text().strip(), ""));
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  /** How many lines at the top are set smaller than the body and stand off from it. */
  private int runningHead(PdfPage page, List<PdfLine> lines) {
    int end = 0;
    while (end < lines.size()
        && lines.get(end).baseline() < RUNNING_HEAD * page.height()
        && lines.get(end).size() < 0.92f * typography.size()) {
      end++;
    }
    boolean apart =
        end > 0
            && end < lines.size()
            && lines.get(end).baseline() - lines.get(end - 1).baseline()
                > 1.4f * typography.leading();
    return apart ? end : 0;
  }

  private boolean isFurniture(PdfLine line) {
    String text = TextNormalizer.normalize(line.mark() + line.text());
    if (STAMP.matcher(text).matches()
        || (line.mark().isEmpty() && running.contains(shape(line.text())))) {
      return true;
    }
    for (String piece : line.text().split("\t", -1)) {
      String part = TextNormalizer.normalize(piece);
      if (!part.isEmpty()
          && !PAGE_NUMBER.matcher(part).matches()
          && !JOB_NUMBER.matcher(part).matches()
          && !CONTINUATION.matcher(part).matches()
          && !SYMBOL.matcher(part).matches()
          && !STAMP.matcher(part).matches()) {
        return false;
      }
    }
    return line.mark().isEmpty();
  }
}
