package org.parapolis.jobs.bad;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What lies in a folder and is no file that can be read: links, pipes, sockets, locked doors. */
final class SpecialFiles {

  private static final String FAMILY = "special";

  /** Bytes, with the zero at its end; of Linux. */
  private static final int LONGEST_PATH = 4096;

  /** Twice as many are deeper than that. */
  private static final int LEVELS = 12;

  private static final String LEVEL = "x".repeat(200);

  private SpecialFiles() {}

  static void make(BadCorpus corpus, Outside outside) throws IOException, InterruptedException {
    Path folder = corpus.family(FAMILY);
    link(corpus, "broken link", Path.of("nowhere"));
    link(corpus, "link to itself", Path.of("link to itself"));
    link(corpus, "one of two links", Path.of("other of two links"));
    link(corpus, "other of two links", Path.of("one of two links"));
    link(corpus, "link to the folder above", Path.of(".."));
    link(corpus, "link to all", Path.of("/"));
    link(corpus, "link out", outside.secret());
    link(corpus, "link to an endless file", Path.of("/dev/zero"));
    Path pipe = corpus.expect(FAMILY, "pipe", "no-file");
    new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor();
    UnixDomainSocketAddress socket =
        UnixDomainSocketAddress.of(corpus.expect(FAMILY, "socket", "no-file"));
    ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(socket).close();
    Files.writeString(folder.resolve(".hidden"), "hidden");
    makeUnreadable(corpus);
    makeDeep(corpus);
  }

  private static void link(BadCorpus corpus, String name, Path target) throws IOException {
    Files.createSymbolicLink(corpus.expect(FAMILY, name, "link"), target);
  }

  /** Not for the superuser, who reads everything. */
  private static void makeUnreadable(BadCorpus corpus) throws IOException {
    Path probe = corpus.family(FAMILY).resolve("probe");
    Files.writeString(probe, "probe");
    Files.setPosixFilePermissions(probe, PosixFilePermissions.fromString("---------"));
    boolean isBarred = !Files.isReadable(probe);
    Files.delete(probe);
    if (isBarred) {
      Path file = corpus.expect(FAMILY, "unreadable file", "unreadable");
      Files.writeString(file, "secret");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      Path folder = Files.createDirectories(corpus.expect(FAMILY, "locked folder", "unreadable"));
      Files.writeString(folder.resolve("file"), "secret");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    }
  }

  /** Two chains of folders, one moved into the other: no path leads to the end in one step. */
  private static void makeDeep(BadCorpus corpus) throws IOException {
    Path other = corpus.family(FAMILY).resolve("other");
    Files.write(chain(other).resolve("a.xml"), RealFiles.decision(660).getBytes(UTF_8));
    String reached = "deep";
    while (corpus.family(FAMILY).resolve(reached).toString().length() < LONGEST_PATH) {
      reached += "/" + LEVEL;
    }
    corpus.expect(FAMILY, reached, "unreadable");
    Files.move(other, chain(corpus.family(FAMILY).resolve("deep")).resolve(LEVEL));
  }

  private static Path chain(Path top) throws IOException {
    Path end = top;
    for (int i = 0; i < LEVELS; i++) {
      end = end.resolve(LEVEL);
    }
    return Files.createDirectories(end);
  }

  /** Takes the chain apart, since it cannot be deleted as a whole. */
  static void unmake(BadCorpus corpus) throws IOException {
    Path end = corpus.family(FAMILY).resolve("deep");
    for (int i = 0; i < LEVELS; i++) {
      end = end.resolve(LEVEL);
    }
    Files.move(end.resolve(LEVEL), corpus.family(FAMILY).resolve("other"));
  }
}
