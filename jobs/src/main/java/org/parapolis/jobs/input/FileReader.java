package org.parapolis.jobs.input;

import java.io.IOException;
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
    String path = input.path();
    try {
      return orNoDocument(path, pipeline.read(path, source.read(input)));
    } catch (FileSource.TooLargeException e) {
      return failed(Unread.tooLarge(path, e.getMessage()));
    } catch (IOException e) {
      return failed(Unread.of(path, e));
    } catch (OutOfMemoryError e) {
      return failed(
          Unread.failure(
              path,
              "too-large",
              "The document does not fit into memory; give Java more or split it."));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the program must not cost the other documents of the batch.
      return failed(Unread.failure(path, "internal-error", sentence(e)));
    }
  }

  private static Reading orNoDocument(String path, Reading reading) {
    return reading.documents().isEmpty() && reading.failures().isEmpty()
        ? failed(
            Unread.failure(
                path, "no-document", "No document was found in the file; look what it holds."))
        : reading;
  }

  /** The one failure that a user cannot mend; whoever can needs the place. */
  private static String sentence(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return "The program failed, and it is not the file's fault; please report it with the file and"
        + " these words: "
        + fault.getClass().getSimpleName()
        + (trace.length == 0
            ? ""
            : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber())
        + ".";
  }

  private static Reading failed(Failure failure) {
    return new Reading(List.of(), List.of(), List.of(failure));
  }
}
