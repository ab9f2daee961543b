package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** HDFS: a name node and a data node that listen on the loopback address of this machine. */
final class Hdfs implements AutoCloseable {

  private final MiniDFSCluster nodes;

  /**
   * @param folder for the blocks of its files
   */
  Hdfs(Path folder) throws IOException {
    Configuration settings = new Configuration();
    settings.set("dfs.datanode.hostname", "127.0.0.1");
    nodes =
        new MiniDFSCluster.Builder(settings, Files.createDirectories(folder).toFile())
            .numDataNodes(1)
            .build();
    nodes.waitActive();
  }

  /** {@code hdfs://host:port}, and the path behind it. */
  String address(String path) {
    return "hdfs://127.0.0.1:" + nodes.getNameNodePort() + path;
  }

  FileSystem files() throws IOException {
    return nodes.getFileSystem();
  }

  /** How many files and folders there are of a pattern. */
  int count(String pattern) {
    try {
      FileStatus[] found = files().globStatus(hadoop(pattern));
      return found == null ? 0 : found.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies files and folders into a folder. */
  void put(List<Path> files, String folder) throws IOException {
    files().mkdirs(hadoop(folder));
    for (Path file : files) {
      files().copyFromLocalFile(new org.apache.hadoop.fs.Path(file.toUri()), hadoop(folder));
    }
  }

  /** Copies a folder to this machine. */
  Path get(String folder, Path target) throws IOException {
    files()
        .copyToLocalFile(
            false, hadoop(folder), new org.apache.hadoop.fs.Path(target.toUri()), true);
    return target;
  }

  private static org.apache.hadoop.fs.Path hadoop(String path) {
    return new org.apache.hadoop.fs.Path(path);
  }

  @Override
  public void close() {
    nodes.shutdown();
  }
}
