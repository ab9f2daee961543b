package org.parapolis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.model.Address;
import org.parapolis.model.DocumentId;
import org.parapolis.model.Edit;
import org.parapolis.model.Interval;
import org.parapolis.model.Proposal;
import org.parapolis.model.Section;
import org.parapolis.model.Share;
import org.parapolis.model.Span;
import org.parapolis.model.Uptake;
import org.parapolis.model.UptakeStatus;
import org.parapolis.model.UptakeTotal;

class UptakeFolderTest {

  @TempDir Path folder;

  private static Uptake uptake() {
    Uptake.Source source =
        new Uptake.Source(
            new DocumentId("A/HRC/RES/57/12"),
            "A/HRC/RES/57/12",
            LocalDate.of(2024, 10, 10),
            new Address("OP3"));
    Uptake.Got got =
        new Uptake.Got(
            source,
            "Local government and human rights",
            Section.OPERATIVE,
            null,
            "Encourages States to provide local governments with <b>adequate</b> resources;",
            new Span(11, 52),
            List.of(
                new Edit(Edit.Kind.DELETED, "=Urges "),
                new Edit(Edit.Kind.KEPT, "States to provide local governments with ")),
            List.of(
                new Edit(Edit.Kind.DELETED, "=Urges "),
                new Edit(Edit.Kind.KEPT, "States to provide local governments with ")));
    return new Uptake(
        Proposal.of("<i>1", "=Urges States to provide local governments with"),
        UptakeStatus.NEAR_VERBATIM,
        UptakeStatus.DILUTED,
        6.0 / 7,
        .75,
        got,
        new Uptake.Codes(4, "standalone"),
        new Uptake.Codes(3, "standalone"),
        List.of(),
        List.of(),
        source);
  }

  private String written(String file) throws IOException {
    new UptakeFolder(folder)
        .write(
            new UptakeReport(
                "sample",
                "p.csv",
                List.of("A/HRC/RES/57/12"),
                List.of(uptake()),
                List.of(new UptakeTotal("taken_up", new Share(1, 1, new Interval(.20654, 1))))));
    return Files.readString(folder.resolve(file));
  }

  @Test
  void writesARowAProposalWithFormulasGuarded() throws IOException {
    assertEquals(
        "<i>1,,,,,,DILUTED,NEAR_VERBATIM,true,0.857,0.75,A/HRC/RES/57/12,"
            + "Local government and human rights,2024-10-10,OP3,,OPERATIVE,"
            + "States to provide local governments with ,4,3,standalone,standalone,,,"
            + "A/HRC/RES/57/12,2024-10-10,OP3,'=Urges States to provide local governments with,"
            + "Encourages States to provide local governments with <b>adequate</b> resources;",
        written("uptake.csv").lines().skip(1).findFirst().orElseThrow());
    assertEquals(
        "total,count,of,share,low,high\ntaken_up,1,1,1.0,0.207,1.0\n", written("totals.csv"));
  }

  @Test
  void escapesThePageAndMarksWhatWasDropped() throws IOException {
    String page = written("index.html");

    assertTrue(
        page.contains("<del>&#x3D;Urges </del>States to provide local governments with "), page);
    assertTrue(page.contains("&lt;b&gt;adequate&lt;/b&gt;"), page);
    assertFalse(page.contains("<b>adequate"), page);
    assertFalse(page.contains("<i>1"), page);
    assertTrue(page.contains("<a href=\"https://undocs.org/en/A/HRC/RES/57/12\">"), page);
    assertTrue(page.contains(UptakeReport.CAUTION), page);
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    String json = written("uptake.json");

    assertEquals(json, written("uptake.json"));
    assertTrue(json.contains("\"kind\" : \"deleted\""), json);
  }
}
