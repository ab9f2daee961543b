package org.parapolis.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of a document's body text, found by counting; lengths in points.
 *
 * @param size font height of most characters
 * @param left margin of most lines
 * @param right margin, within which nine tenths of the text end
 * @param leading distance of most neighbouring baselines
 */
record PdfTypography(float size, float left, float right, float leading) {

  static PdfTypography of(List<List<PdfLine>> pages) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    pages.forEach(
        page ->
            page.forEach(
                line ->
                    sizes.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum)));
    float size = mostFrequent(sizes, 20) / 2f;
    Map<Integer, Integer> lefts = new TreeMap<>();
    Map<Integer, Integer> rights = new TreeMap<>();
    Map<Integer, Integer> leadings = new TreeMap<>();
    for (List<PdfLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        PdfLine line = page.get(i);
        if (Math.abs(line.size() - size) < 0.6f) {
          lefts.merge(Math.round(line.left()), line.text().length(), Integer::sum);
          rights.merge(Math.round(line.right()), line.text().length(), Integer::sum);
          float leading = line.baseline() - page.get(i - 1).baseline();
          if (leading > 0.8f * size && leading < 3.2f * size) {
            leadings.merge(Math.round(2 * leading), 1, Integer::sum);
          }
        }
      }
    }
    float left = mostFrequent(lefts, 72);
    float leading = mostFrequent(leadings, Math.round(2.4f * size)) / 2f;
    return new PdfTypography(size, left, percentile(rights, 0.9), leading);
  }

  private static int mostFrequent(Map<Integer, Integer> counts, int otherwise) {
    int best = otherwise;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static float percentile(Map<Integer, Integer> counts, double share) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int seen = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      seen += entry.getValue();
      if (seen >= share * all) {
        return entry.getKey();
      }
    }
    return 540;
  }

  float width() {
    return right - left;
  }

  /** Whether a line is set as large as the body, to a tolerance that scans need. */
  boolean isBodySize(PdfLine line) {
    return line.size() > 0.93f * size && line.size() < 1.07f * size;
  }

  boolean isCentred(PdfLine line) {
    return line.left() > left + 2 * size
        && Math.abs(line.center() - (left + right) / 2) < 1.5f * size;
  }
}
