package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;

/** One file of a run's report. */
interface Report {

  /** Its name in the folder ("/" between folders); stable, since dashboards hold on to it. */
  String file();

  /** What it holds, in a sentence; for the data package. */
  String description();

  /** Writes it whole; the caller closes the writer, which is UTF-8. */
  void write(ReportInput input, Writer writer) throws IOException;
}
