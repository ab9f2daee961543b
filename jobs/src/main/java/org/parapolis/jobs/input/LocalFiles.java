package org.parapolis.jobs.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parapolis.jobs.BrokenEnvironment;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Failure;

/** Lists local files, folders and globs. */
final class LocalFiles {

  /** The folder before the first name that holds a wildcard, and the pattern from there on. */
  private static final Pattern GLOB = Pattern.compile("((?:[^*?\\[{]*/)?)([^/]*[*?\\[{].*)");

  Listing list(String input) {
    try {
      Path path = FileSource.local(input);
      if (Files.exists(path)) {
        return walk(path, file -> true);
      }
    } catch (IllegalArgumentException e) {
      throw new WrongInput("\"" + input + "\" is not a path: " + e.getMessage() + ".");
    }
    Matcher glob = GLOB.matcher(input);
    if (!glob.matches()) {
      throw new WrongInput("there is no file or folder \"" + input + "\".");
    }
    return matching(Path.of(glob.group(1)), glob.group(2));
  }

  private static Listing matching(Path folder, String pattern) {
    Path root = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(root)) {
      throw new WrongInput("there is no folder \"" + folder + "\".");
    }
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      throw new WrongInput("\"" + pattern + "\" is not a pattern: " + e.getMessage() + ".");
    }
    return walk(root, file -> matchesItOrItsFolder(matcher, root.relativize(file)));
  }

  private static boolean matchesItOrItsFolder(PathMatcher matcher, Path file) {
    for (Path path = file; path != null; path = path.getParent()) {
      if (matcher.matches(path)) {
        return true;
      }
    }
    return false;
  }

  private static Listing walk(Path named, Predicate<Path> wanted) {
    Path root = named.toAbsolutePath().normalize();
    Walk walk = new Walk(root, wanted);
    try {
      // A link that the user names is followed, since the user asked for it.
      Files.walkFileTree(Files.isSymbolicLink(root) ? root.toRealPath() : root, walk);
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + named, e);
    }
    return new Listing(walk.files, walk.failures);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path top;
    private final Predicate<Path> wanted;
    private final List<Input> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Walk(Path root, Predicate<Path> wanted) throws IllegalArgumentException {
      this.root = root;
      this.top = realPath(root);
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || !wanted.test(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        files.add(new Input(nameInTables(file), file.toString()));
      } else {
        failures.add(
            new Failure(
                nameInTables(file),
                "extract",
                attributes.isSymbolicLink() ? "link" : "no-file",
                attributes.isSymbolicLink()
                    ? "Links are not followed; name the file they lead to."
                    : "Neither a file nor a folder."));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      failures.add(
          new Failure(nameInTables(file), "extract", "unreadable", "It could not be opened."));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
      return !file.equals(top) && file.getFileName().toString().startsWith(".");
    }

    private String nameInTables(Path file) {
      @Nullable Path name = root.getFileName();
      Path below = top.relativize(file);
      String rest = below.toString().replace(File.separatorChar, '/');
      if (name == null) {
        return rest;
      }
      return rest.isEmpty() ? name.toString() : name + "/" + rest;
    }

    private static Path realPath(Path root) {
      try {
        return Files.isSymbolicLink(root) ? root.toRealPath() : root;
      } catch (IOException e) {
        throw BrokenEnvironment.of("reading " + root, e);
      }
    }
  }
}
