package org.parapolis.jobs.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parapolis.lexicon.LexiconFiles;
import picocli.CommandLine.Option;

/** Where the lexicons are. */
final class LexiconPlace {

  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description = "Folder of the lexicons; default lexicons of the project.")
  private @Nullable Path lexicons;

  LexiconFiles lexicons() {
    return LexiconFiles.read(lexicons != null ? lexicons : RunPlace.home().resolve("lexicons"));
  }
}
