package org.parapolis.jobs.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/** A folder of a Hadoop file system: {@code hdfs://host/runs}, {@code s3a://bucket/runs} … */
public final class HadoopStore implements Store {

  private static final long serialVersionUID = 1L;

  /** Hadoop's settings where they are asked for: on the driver as in a task. */
  public interface Settings extends Supplier<Configuration>, Serializable {}

  private final String root;
  private final Settings settings;

  public HadoopStore(String root, Settings settings) {
    this.root = root.replaceAll("(?<=[^:/])/+$", "");
    this.settings = settings;
  }

  @Override
  public String location() {
    return root;
  }

  @Override
  public Store below(String name) {
    return new HadoopStore(address(name), settings);
  }

  @Override
  public boolean isFolder(String name) throws IOException {
    try {
      return files().getFileStatus(path(name)).isDirectory();
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  @Override
  public List<String> names(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    try {
      for (FileStatus file : files().listStatus(path(folder))) {
        names.add(file.getPath().getName());
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    return names.stream().sorted().toList();
  }

  @Override
  public void makeFolder(String name) throws IOException {
    files().mkdirs(path(name));
  }

  @Override
  public void move(String name, String target) throws IOException {
    if (!files().rename(path(name), path(target))) {
      throw new IOException(path(name) + " cannot be moved to " + path(target));
    }
  }

  @Override
  public void delete(String name) throws IOException {
    files().delete(path(name), true);
  }

  @Override
  public @Nullable String text(String name) throws IOException {
    try (InputStream stream = files().open(path(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return null;
    }
  }

  @Override
  public void write(String name, String text) throws IOException {
    try (OutputStream stream = create(name)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public OutputStream create(String name) throws IOException {
    return files().create(path(name), true);
  }

  @Override
  public String address(String name) {
    return name.isEmpty() ? root : root + "/" + name;
  }

  @Override
  public InputFile parquet(String name) throws IOException {
    return HadoopInputFile.fromPath(path(name), settings.get());
  }

  /** One for each process: two tasks never make the same thing. */
  @Override
  public java.nio.file.Path workshop(String name) throws IOException {
    java.nio.file.Path folder = desk(name);
    release(name);
    return Files.createDirectories(folder);
  }

  @Override
  public void put(String name) throws IOException {
    java.nio.file.Path folder = desk(name);
    files().copyFromLocalFile(true, true, new Path(folder.toUri()), path(name));
  }

  @Override
  public java.nio.file.Path fetch(String name) throws IOException {
    java.nio.file.Path folder = workshop(name);
    files().copyToLocalFile(false, path(name), new Path(folder.resolve("copy").toUri()), true);
    return folder.resolve("copy");
  }

  @Override
  public void release(String name) throws IOException {
    new LocalStore(desk(name)).delete("");
  }

  /**
   * An open file is the lock: the name node ends it a minute after its writer has died. Where files
   * cannot be appended to, one that a killed run left has to be deleted by hand.
   */
  @Override
  public @Nullable AutoCloseable hold() throws IOException {
    Path lock = path(LocalStore.LOCK);
    FileSystem files = files();
    OutputStream held;
    try {
      held = files.exists(lock) ? files.append(lock) : files.create(lock, false);
    } catch (UnsupportedOperationException e) {
      throw new IOException(
          "another run is writing there, or was killed; if none is, delete " + lock, e);
    } catch (IOException e) {
      if (isHeld(e)) {
        return null;
      }
      throw e;
    }
    held.write((InetAddress.getLocalHost().getHostName() + "\n").getBytes(StandardCharsets.UTF_8));
    return () -> {
      files.delete(lock, false);
      try {
        held.close();
      } catch (FileNotFoundException e) {
        // As it should be: the file is no more.
      }
    };
  }

  /** HDFS names the exception in its text only: the name node is another program. */
  private static boolean isHeld(IOException e) {
    String text = e.toString();
    return text.contains("AlreadyBeingCreated")
        || text.contains("RecoveryInProgress")
        || text.contains("FileAlreadyExists");
  }

  private java.nio.file.Path desk(String name) {
    String safe = Integer.toHexString((root + "/" + name).hashCode());
    return java.nio.file.Path.of(
        System.getProperty("java.io.tmpdir"), "parapolis-" + ProcessHandle.current().pid(), safe);
  }

  private FileSystem files() throws IOException {
    return path("").getFileSystem(settings.get());
  }

  private Path path(String name) {
    return new Path(address(name));
  }
}
