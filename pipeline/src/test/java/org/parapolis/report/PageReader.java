package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader of a page with charts, played by a script in a real browser. */
final class PageReader {

  /** What a reader would do, run when the charts are drawn; its result becomes the page's title. */
  private static final String SCRIPT =
      """
      <script>
      const find = (selector) => document.querySelector(selector);
      const text = (selector) => find(selector).textContent;
      const read = async () => { %s };
      const wait = setInterval(async () => {
        if (document.documentElement.dataset.ready) {
          clearInterval(wait);
          document.title = JSON.stringify(await read());
        }
      }, 50);
      </script>
      """;

  private PageReader() {}

  /**
   * What the script returns, as JSON; the browser must have nothing to complain of.
   *
   * @param page left with the script in it
   * @param folder as {@link Chromium} wants it
   */
  static String read(Path page, Path folder, String script)
      throws IOException, InterruptedException {
    String html = Files.readString(page);
    int end = html.lastIndexOf("</body>");
    Files.writeString(page, html.substring(0, end) + SCRIPT.formatted(script));
    Chromium.Opened opened = new Chromium(folder).open(page);
    assertEquals(List.of(), opened.complaints());
    Matcher title = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL).matcher(opened.dom());
    assertTrue(title.find(), opened.dom());
    return title.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
