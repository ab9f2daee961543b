package org.parapolis.jobs.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.parapolis.Pipeline;
import org.parapolis.Reading;
import org.parapolis.model.Failure;

/**
 * Reads one file to its documents; whatever goes wrong with it is a failure, never an exception.
 */
public final class FileReader {

  private final Pipeline pipeline;
  private final FileSource source;

  public FileReader(Pipeline pipeline, FileSource source) {
    this.pipeline = pipeline;
    this.source = source;
  }

  public Reading read(Input input) {
    try {
      return orNoDocument(input, pipeline.read(input.path(), source.read(input)));
    } catch (FileSource.TooLargeException e) {
      return failed(input, "too-large", "The file is " + e.getMessage() + "; it was not opened.");
    } catch (AccessDeniedException | NoSuchFileException | FileNotFoundException e) {
      return failed(input, "unreadable", "The file cannot be opened: missing or no permission.");
    } catch (IOException e) {
      return failed(input, "unreadable", "The file cannot be read: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the program must not cost the other documents of the batch.
      return failed(input, "internal-error", "The program failed on this file: " + e);
    }
  }

  private static Reading orNoDocument(Input input, Reading reading) {
    return reading.documents().isEmpty() && reading.failures().isEmpty()
        ? failed(input, "no-document", "No document was found in the file.")
        : reading;
  }

  private static Reading failed(Input input, String reason, String detail) {
    Failure failure = new Failure(input.path(), "extract", reason, detail);
    return new Reading(List.of(), List.of(), List.of(failure));
  }
}
