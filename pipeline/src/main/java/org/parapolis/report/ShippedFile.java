package org.parapolis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file that is the same in every report: it lies under its name beside this class. */
record ShippedFile(String file, String description) implements Report {

  @Override
  public void write(ReportInput input, Writer writer) throws IOException {
    try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
      writer.write(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
