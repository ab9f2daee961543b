package org.parapolis.jobs.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;

/** A folder of this machine, or one that all machines of a cluster see; Hadoop is not asked. */
public final class LocalStore implements Store {

  private static final long serialVersionUID = 1L;

  /** Hidden, as what begins with a dot is no output. */
  static final String LOCK = ".lock";

  private final String root;

  /** A task on another machine works in another folder. */
  private final String absolute;

  public LocalStore(Path root) {
    this.root = root.toString();
    this.absolute = root.toAbsolutePath().toString();
  }

  @Override
  public String location() {
    return root;
  }

  @Override
  public Store below(String name) {
    return new LocalStore(Path.of(root, name));
  }

  @Override
  public boolean isFolder(String name) {
    return Files.isDirectory(path(name));
  }

  @Override
  public List<String> names(String folder) throws IOException {
    if (!isFolder(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public void makeFolder(String name) throws IOException {
    Files.createDirectories(path(name));
  }

  @Override
  public void move(String name, String target) throws IOException {
    Files.move(path(name), path(target), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(String name) throws IOException {
    Path path = path(name);
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

  @Override
  public @Nullable String text(String name) throws IOException {
    return Files.isRegularFile(path(name)) ? Files.readString(path(name)) : null;
  }

  @Override
  public void write(String name, String text) throws IOException {
    Files.writeString(path(name), text);
  }

  @Override
  public OutputStream create(String name) throws IOException {
    return Files.newOutputStream(path(name));
  }

  @Override
  public String address(String name) {
    return path(name).toString();
  }

  @Override
  public InputFile parquet(String name) {
    return new LocalInputFile(path(name));
  }

  @Override
  public Path workshop(String name) throws IOException {
    return Files.createDirectories(path(name));
  }

  @Override
  public void put(String name) {
    // It was made where it belongs.
  }

  @Override
  public Path fetch(String name) {
    return path(name);
  }

  @Override
  public void release(String name) {
    // It stays where it is.
  }

  @Override
  public @Nullable AutoCloseable hold() throws IOException {
    FileChannel channel =
        FileChannel.open(path(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Another run of this process holds it.
    }
    channel.close();
    return null;
  }

  private Path path(String name) {
    return Path.of(absolute, name);
  }
}
