package org.parapolis.jobs.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.WrongInput;

/** Lists files, folders and globs of a Hadoop file system ({@code hdfs:}, {@code s3a:} …). */
final class RemoteFiles {

  private final Supplier<Configuration> hadoop;

  RemoteFiles(Supplier<Configuration> hadoop) {
    this.hadoop = hadoop;
  }

  Listing list(String input) {
    try {
      Path path = new Path(input);
      FileSystem files = path.getFileSystem(hadoop.get());
      FileStatus[] matches = files.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new WrongInput("there is no file or folder \"" + input + "\".");
      }
      List<Input> found = new ArrayList<>();
      for (FileStatus match : matches) {
        addAll(files, match.getPath(), found);
      }
      return new Listing(found, List.of());
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + input, e);
    } catch (IllegalArgumentException e) {
      throw new WrongInput("\"" + input + "\" is not an address: " + e.getMessage() + ".");
    }
  }

  private static void addAll(FileSystem files, Path root, List<Input> found) throws IOException {
    String above = root.getParent() == null ? "" : root.getParent().toUri().getPath();
    int prefix = above.endsWith("/") ? above.length() : above.length() + 1;
    RemoteIterator<LocatedFileStatus> below = files.listFiles(root, true);
    while (below.hasNext()) {
      Path file = below.next().getPath();
      String path = file.toUri().getPath().substring(prefix);
      if (!("/" + path).contains("/.")) {
        found.add(new Input(path, file.toString()));
      }
    }
  }
}
