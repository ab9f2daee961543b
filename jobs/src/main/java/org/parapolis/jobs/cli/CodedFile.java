package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parapolis.jobs.WrongInput;
import org.parapolis.report.CodingFile;
import org.parapolis.report.CodingScheme;
import org.parapolis.report.GoldFormatException;
import org.parapolis.report.HandCoding;

/** A file of coded paragraphs that the user named, in any of the formats people code in. */
record CodedFile(Path path) {

  /**
   * What it holds.
   *
   * @param setOfType the smallest set of each type that a sheet may hold
   * @throws WrongInput where there is no such file, or where it breaks its format
   */
  HandCoding read(Map<String, String> setOfType) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new WrongInput("there is no file \"" + path + "\".");
    }
    try {
      return new CodingFile(CodingScheme.of(setOfType)).read(path);
    } catch (GoldFormatException e) {
      throw new WrongInput(e.getMessage());
    }
  }
}
