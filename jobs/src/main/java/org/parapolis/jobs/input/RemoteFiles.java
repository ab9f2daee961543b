package org.parapolis.jobs.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Failure;

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
      List<Failure> failures = new ArrayList<>();
      for (FileStatus match : matches) {
        new Walk(files, match.getPath(), found, failures).of(match);
      }
      found.sort(Comparator.comparing(Input::path));
      failures.sort(Comparator.comparing(Failure::source));
      return new Listing(found, failures);
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + input, e);
    } catch (IllegalArgumentException e) {
      throw new WrongInput("\"" + input + "\" is not an address: " + e.getMessage() + ".");
    }
  }

  private static final class Walk {
    private final FileSystem files;
    private final int prefix;
    private final List<Input> found;
    private final List<Failure> failures;
    private final Deque<Path> folders = new ArrayDeque<>();

    Walk(FileSystem files, Path root, List<Input> found, List<Failure> failures) {
      this.files = files;
      this.found = found;
      this.failures = failures;
      String above = root.getParent() == null ? "" : root.getParent().toUri().getPath();
      this.prefix = above.endsWith("/") ? above.length() : above.length() + 1;
    }

    /** A folder that cannot be listed costs its own files only, unless the user named it. */
    void of(FileStatus root) throws IOException {
      add(root);
      while (!folders.isEmpty()) {
        Path folder = folders.pop();
        try {
          addChildren(folder);
        } catch (IOException e) {
          if (folder.equals(root.getPath())) {
            throw e;
          }
          failures.add(Unread.of(nameInTables(folder), e));
        }
      }
    }

    private void addChildren(Path folder) throws IOException {
      RemoteIterator<FileStatus> children = files.listStatusIterator(folder);
      while (children.hasNext()) {
        FileStatus child = children.next();
        if (!child.getPath().getName().startsWith(".")) {
          add(child);
        }
      }
    }

    private void add(FileStatus file) {
      if (file.isDirectory()) {
        folders.push(file.getPath());
      } else if (file.isSymlink()) {
        failures.add(Unread.link(nameInTables(file.getPath()), true));
      } else {
        found.add(new Input(nameInTables(file.getPath()), file.getPath().toString()));
      }
    }

    private String nameInTables(Path file) {
      return PrintableName.of(file.toUri().getPath().substring(prefix));
    }
  }
}
