package org.parapolis.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.parapolis.extract.Extractor;

/**
 * Reads the bytes of an input where it lies.
 *
 * <p>Local files go through {@code java.nio}: Hadoop's local file system starts a process for each
 * file to ask for its permissions, which costs 80 seconds for 4,366 files instead of 0.4.
 */
public final class FileSource {

  /** What the extractor would refuse is not read. */
  public static final long MAX_BYTES = Extractor.LARGEST;

  private static final Pattern URI_WITH_SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:/.*", Pattern.DOTALL);

  private final Supplier<Configuration> hadoop;

  /** Hadoop's settings are asked for at the first remote file only. */
  public FileSource(Supplier<Configuration> hadoop) {
    this.hadoop = hadoop;
  }

  /** Whether Hadoop has to be asked; {@code file:} URIs are local files. */
  public static boolean isRemote(String location) {
    return URI_WITH_SCHEME.matcher(location).matches() && !location.startsWith("file:");
  }

  static Path local(String location) {
    return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
  }

  /**
   * What leads back to the file in every JVM: its absolute path, or its URI where the path is bytes
   * that Java reads in as many ways as there are locales.
   */
  static String location(Path file) {
    String path = file.toString();
    return PrintableName.isAscii(path) ? path : file.toUri().toString();
  }

  /**
   * All bytes of the input.
   *
   * @throws IOException also where it holds more than {@link #MAX_BYTES}
   */
  public byte[] read(Input input) throws IOException {
    if (!isRemote(input.location())) {
      Path file = local(input.location());
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        // It was one when it was listed; opening a pipe would wait for ever.
        throw new NoSuchFileException(input.path());
      }
      requireBounded(attributes.size());
      try (InputStream content = Files.newInputStream(file)) {
        return bounded(content);
      }
    }
    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(input.location());
    FileSystem files = file.getFileSystem(hadoop.get());
    try (InputStream content = files.open(file)) {
      return bounded(content);
    }
  }

  /** The size is checked again while reading: a file may grow. */
  private static byte[] bounded(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes((int) MAX_BYTES + 1);
    requireBounded(bytes.length);
    return bytes;
  }

  private static void requireBounded(long size) throws IOException {
    if (size > MAX_BYTES) {
      throw new TooLargeException();
    }
  }

  /** The file holds more than {@link #MAX_BYTES}. */
  public static final class TooLargeException extends IOException {
    TooLargeException() {
      super("larger than " + MAX_BYTES / 1024 / 1024 + " MB");
    }
  }
}
