package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompendiumIT {

  @TempDir Path folder;

  @Test
  void opensInABrowserWithoutComplaintsAndEveryLinkLeadsSomewhere() throws Exception {
    Path out = folder.resolve("out");
    List<Path> files =
        new CompendiumFolder(out)
            .write(QuotedSample.of(new RealSample(), "", "E/RES/2025/25", "S/RES/2202 (2015)"));

    for (Path file : files.stream().filter(one -> one.toString().endsWith(".html")).toList()) {
      Chromium.Opened opened = new Chromium(folder).open(file);
      assertEquals(List.of(), opened.complaints(), file::toString);
      assertEquals(List.of(), deadLinks(opened.dom(), out), file::toString);
    }
  }

  private static List<String> deadLinks(String dom, Path folder) {
    return Pattern.compile("<a [^>]*?href=\"(?!https:)(.*?)\"")
        .matcher(dom)
        .results()
        .map(match -> match.group(1))
        .filter(
            link ->
                link.startsWith("#")
                    ? !dom.contains("id=\"" + link.substring(1) + "\"")
                    : !Files.exists(folder.resolve(link)))
        .toList();
  }
}
