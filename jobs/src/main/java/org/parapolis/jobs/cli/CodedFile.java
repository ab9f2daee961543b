package org.parapolis.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parapolis.jobs.WrongInput;
import org.parapolis.report.CodingFile;
import org.parapolis.report.CodingScheme;
import org.parapolis.report.HandCoding;
import org.parapolis.report.InputFormatException;

/** A file of coded paragraphs that the user named, in any of the formats people code in. */
record CodedFile(Path path) {

  /**
   * What it holds, if any paragraph in it is coded.
   *
   * @param setOfType the smallest set of each type that it may hold
   * @throws WrongInput where there is no such file, where it breaks its format, or where nothing is
   *     coded in it
   */
  HandCoding read(Map<String, String> setOfType) throws IOException {
    if (Files.isDirectory(path)) {
      throw new WrongInput("\"" + path + "\" is a folder, give a file.");
    }
    if (!Files.isRegularFile(path)) {
      throw new WrongInput("there is no file \"" + path + "\".");
    }
    try {
      HandCoding coding = new CodingFile(CodingScheme.of(setOfType)).read(path);
      if (coding.paragraphs().isEmpty()) {
        throw new WrongInput("no paragraph in \"" + path + "\" is coded yet.");
      }
      return coding;
    } catch (InputFormatException e) {
      throw new WrongInput(e.getMessage());
    }
  }
}
