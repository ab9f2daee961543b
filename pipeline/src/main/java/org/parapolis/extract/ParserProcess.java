package org.parapolis.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of its own in which the parsers of others read one document after another. It has a heap
 * that no document bursts for anybody else, no secrets in its environment, and can be killed.
 */
final class ParserProcess {

  /** The largest document of the corpus needs 80 MB, its file counted twice; a scan 200 MB. */
  private static final String HEAP = "-Xmx768m";

  private static final int EXIT_OUT_OF_MEMORY = 3;

  /** Settings and passwords of the machine are no business of a parser. */
  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "SystemRoot");

  private final Path scratch;
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private volatile boolean timeIsUp;
  private boolean used;

  private ParserProcess(Path scratch, Process process) {
    this.scratch = scratch;
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /**
   * Starts the process; {@link #awaitReady} before the first document.
   *
   * @throws UncheckedIOException where this machine starts no process
   */
  static ParserProcess start() {
    Path scratch = ScratchFolder.create();
    ProcessBuilder builder =
        new ProcessBuilder(command(scratch)).redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(ENVIRONMENT);
    environment.put("CLASSPATH", ClassPath.ofThisProgram());
    // Tesseract would take every core of a machine whose cores have other documents to read.
    environment.put("OMP_THREAD_LIMIT", "1");
    try {
      return new ParserProcess(scratch, builder.start());
    } catch (IOException e) {
      ScratchFolder.delete(scratch);
      throw new UncheckedIOException("No process can be started to read files", e);
    }
  }

  private static List<String> command(Path scratch) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:+UseSerialGC",
        // The optimising compiler pays from some hundred documents on.
        "-XX:Tier4InvocationThreshold=500000",
        "-XX:Tier4MinInvocationThreshold=60000",
        "-XX:Tier4CompileThreshold=1500000",
        "-XX:Tier4BackEdgeThreshold=4000000",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        // Damaged files make parsers talk, hundreds of thousands of lines; nobody hears them.
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-Dorg.apache.logging.log4j.simplelog.level=OFF",
        "-Dfile.encoding=UTF-8",
        "-Duser.timezone=UTC",
        "-Djava.io.tmpdir=" + scratch,
        ParserMain.class.getName(),
        scratch.toString());
  }

  /**
   * Waits until the process runs.
   *
   * @throws IllegalStateException where it does not; no document is to blame
   */
  void awaitReady() {
    try {
      if (answers.readByte() == ParserMain.READY) {
        return;
      }
    } catch (IOException neverRan) {
      // Its exit code says more.
    }
    throw new IllegalStateException("the process that reads files does not start: exit " + end());
  }

  /** Whether it has read a document before, which may have left something behind. */
  boolean isUsed() {
    return used;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As {@link ForeignReader#read}; where it fails and the process is dead, that was the reason. */
  ForeignText read(ForeignReader.Work work, byte[] content, Duration limit)
      throws ExtractionException {
    try {
      ForeignFrames.writeRequest(requests, work, content);
      requests.flush();
      ForeignText text = ForeignFrames.readAnswer(answers);
      used = true;
      return text;
    } catch (IOException e) {
      throw death(end(), limit);
    }
  }

  private ExtractionException death(int exit, Duration limit) {
    if (timeIsUp) {
      return ExtractionException.timeout(limit);
    }
    return switch (exit) {
      case EXIT_OUT_OF_MEMORY -> ExtractionException.outOfMemory();
      case ParserMain.TOO_DEEP -> ExtractionException.tooDeep();
      default ->
          new ExtractionException(
              "crashed",
              "The parser crashed on this file (exit "
                  + exit
                  + "); save the document anew, or in another format.");
    };
  }

  /** To be called from another thread: the one that reads then sees the end of the answers. */
  void timeIsUp() {
    timeIsUp = true;
    kill();
  }

  /** Ends it and all that it started; gives its exit code. */
  int end() {
    try {
      // One that is dying of itself has its own exit code to give.
      if (!process.waitFor(timeIsUp ? 0 : 2, TimeUnit.SECONDS)) {
        kill();
      }
      int exit = process.waitFor();
      ScratchFolder.delete(scratch);
      return exit;
    } catch (InterruptedException e) {
      kill();
      ScratchFolder.delete(scratch);
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
