package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;

/** One file of a run's report. */
interface Report {

  /** Its name in the folder; stable, since dashboards hold on to it. */
  String file();

  /** Writes it whole; the caller closes the writer, which is UTF-8. */
  void write(ReportInput input, Writer writer) throws IOException;
}
