package org.parapolis.report;

import java.io.IOException;
import java.io.Writer;

/** A file that is the same in every report: it lies under its name beside this class. */
record ShippedFile(String file, String description) implements Report {

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    writer.write(Templates.resource(file));
  }
}
