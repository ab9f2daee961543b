package org.parapolis.jobs.bad;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everything below a folder, with size and time of change, so that two states can be compared. */
final class FolderState {

  private FolderState() {}

  static SortedSet<String> of(Path folder) throws IOException {
    SortedSet<String> state = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path child, BasicFileAttributes attributes) {
            state.add(folder.relativize(child) + "/");
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            state.add(
                folder.relativize(file)
                    + " "
                    + attributes.size()
                    + " "
                    + attributes.lastModifiedTime());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            state.add(folder.relativize(file) + " unreadable");
            return FileVisitResult.CONTINUE;
          }
        });
    return state;
  }
}
