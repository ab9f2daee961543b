package org.parapolis.jobs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Output that appears whole or not at all.
 *
 * <p>It is written below {@code .tmp}. One rename of that folder to {@code .ready} is the moment at
 * which it counts; from then on its entries are moved over the former ones, and whoever takes the
 * folder next ends what a killed process left to move.
 *
 * <p>An entry is what lies directly in one of the named groups ({@code tables/mentions.parquet}),
 * or at the top where the group is not among them ({@code index}).
 */
public final class Aside {

  /** A group is a folder whose entries are replaced one by one; others stay. */
  private static final List<String> GROUPS = List.of("tables");

  private final Path folder;
  private final Path unfinished;
  private final Path ready;

  /** For output that belongs into {@code folder}. */
  public Aside(Path folder) {
    this.folder = folder;
    this.unfinished = folder.resolve(".tmp");
    this.ready = folder.resolve(".ready");
  }

  /** An empty folder to write to. */
  public Path begin() {
    try {
      delete(unfinished);
      return Files.createDirectories(unfinished);
    } catch (IOException e) {
      throw BrokenEnvironment.of("preparing " + folder, e);
    }
  }

  /** Puts into place what was written since {@link #begin()}. */
  public void commit() {
    try {
      Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
      moveReady();
    } catch (IOException e) {
      throw BrokenEnvironment.of("moving the output into " + folder, e);
    }
  }

  /** Ends a move that was cut short, drops what was never finished. */
  public void recover() {
    try {
      if (Files.exists(ready)) {
        moveReady();
      }
      delete(unfinished);
    } catch (IOException e) {
      throw BrokenEnvironment.of("recovering " + folder, e);
    }
  }

  private void moveReady() throws IOException {
    for (Path entry : children(ready)) {
      if (GROUPS.contains(entry.getFileName().toString())) {
        Path group = Files.createDirectories(folder.resolve(entry.getFileName()));
        for (Path member : children(entry)) {
          replace(member, group.resolve(member.getFileName()));
        }
      } else {
        replace(entry, folder.resolve(entry.getFileName()));
      }
    }
    delete(ready);
  }

  private static void replace(Path source, Path target) throws IOException {
    delete(target);
    Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Deletes a file, or a folder with all that is in it; links are not followed. */
  public static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException error)
              throws IOException {
            if (error != null) {
              throw error;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
