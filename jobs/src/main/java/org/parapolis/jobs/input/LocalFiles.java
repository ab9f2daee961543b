package org.parapolis.jobs.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
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
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new WrongInput("\"" + input + "\" is a link that leads to nothing.");
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
    try {
      // A link that the user names is followed, since the user asked for it.
      Path top = Files.isSymbolicLink(root) ? root.toRealPath() : root;
      Walk walk = new Walk(PrintableName.last(root), top, wanted);
      Files.walkFileTree(top, walk);
      walk.files.sort(Comparator.comparing(Input::path));
      walk.failures.sort(Comparator.comparing(Failure::source));
      return new Listing(walk.files, walk.failures);
    } catch (IOException e) {
      throw BrokenEnvironment.of("reading " + named, e);
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final String name;
    private final Path top;
    private final Predicate<Path> wanted;
    private final List<Input> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /**
     * @param name of {@code top} as the user typed it
     */
    Walk(String name, Path top, Predicate<Path> wanted) {
      this.name = name;
      this.top = top;
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
        files.add(new Input(nameInTables(file), FileSource.location(file)));
      } else {
        failures.add(
            attributes.isSymbolicLink()
                ? Unread.link(nameInTables(file), Files.exists(file))
                : Unread.special(nameInTables(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
      if (file.equals(top)) {
        throw cause;
      }
      if (!isHidden(file)) {
        failures.add(Unread.of(nameInTables(file), cause));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder may fail in its middle; what was listed of it stays. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause)
        throws IOException {
      return cause == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, cause);
    }

    private boolean isHidden(Path file) {
      return !file.equals(top) && file.getFileName().toString().startsWith(".");
    }

    private String nameInTables(Path file) {
      StringBuilder path = new StringBuilder(name);
      if (!file.equals(top)) {
        for (Path part : top.relativize(file)) {
          path.append(path.isEmpty() ? "" : "/").append(PrintableName.last(part));
        }
      }
      return path.toString();
    }
  }
}
