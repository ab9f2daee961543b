package org.parapolis.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedExtractorIT {

  private static final Path PDFS = Path.of("../data/sample/pdf");
  private static final Path WORD = Path.of("src/test/resources/word");

  /** More than any document of these tests takes on a busy machine. */
  private static final Duration AMPLE = Duration.ofMinutes(5);

  /** What the hanging document takes. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Extractor extractor = Extractor.isolated(OcrMode.OFF, AMPLE);

  @TempDir private Path folder;

  @Test
  void givesWhatThisJvmGives() throws IOException {
    Extractor here = Extractor.inThisJvm(OcrMode.OFF, AMPLE);
    for (Path file : files(PDFS, WORD)) {
      assertEquals(outcome(here, file), outcome(extractor, file), file.toString());
    }
  }

  @Test
  void losesNoGoodDocumentToTheBadOnesBesideIt() throws Exception {
    Map<String, byte[]> batch = new LinkedHashMap<>();
    Map<String, String> expected = new LinkedHashMap<>();
    batch.put("hanging.pdf", HostileFiles.hangingPdf());
    expected.put("hanging.pdf", "timeout");
    Extractor here = Extractor.inThisJvm(OcrMode.OFF, AMPLE);
    for (Path file : files(PDFS)) {
      batch.put(file.toString(), Files.readAllBytes(file));
      expected.put(file.toString(), outcome(here, file));
    }

    assertEquals(expected, readByTwoThreads(batch));
  }

  @Test
  void goesOnAfterADocumentThatBurstTheMemory() throws Exception {
    Path good = WORD.resolve("S_RES_2786_2025.docx");
    String before = outcome(extractor, good);

    assertEquals("too-large", outcome(extractor, "a.pdf", HostileFiles.explodingPdf()));
    assertEquals("too-large", outcome(extractor, "a.docx", HostileFiles.explodingDocx(90)));
    assertEquals("too-large", outcome(extractor, "b.docx", HostileFiles.explodingDocx(101)));
    assertEquals(before, outcome(extractor, good));
  }

  @Test
  void blamesADocumentForTheCrashOfItsParser() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<String> outcome =
          thread.submit(() -> outcome(extractor, "crash.pdf", HostileFiles.hangingPdf()));
      await(() -> parsersOf(ProcessHandle.current()).findAny().isPresent());
      // Until it hangs in the parse; before, it would be a process that does not start.
      Thread.sleep(4000);
      parsersOf(ProcessHandle.current()).forEach(ProcessHandle::destroyForcibly);

      assertEquals("crashed", outcome.get(30, TimeUnit.SECONDS));
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void leavesNothingBehindWhenItIsKilledInAParse() throws Exception {
    Path hanging = Files.write(folder.resolve("hanging.pdf"), HostileFiles.hangingPdf());
    Process program = start("-Xmx256m", hanging);
    await(() -> parsersOf(program.toHandle()).findAny().isPresent());
    Thread.sleep(3000);
    ProcessHandle parser = parsersOf(program.toHandle()).findAny().orElseThrow();
    program.destroyForcibly().waitFor();

    await(() -> !parser.isAlive());
    assertEquals(List.of(), files(folder.resolve("tmp")));
  }

  @Test
  void leavesNothingBehindWhenItsWorkIsDone() throws Exception {
    Process program = start("-Xmx256m", WORD.resolve("S_RES_2786_2025.docx"));
    String printed = printed(program);

    assertEquals("read\n", printed);
    await(() -> files(folder.resolve("tmp")).isEmpty());
  }

  @Test
  void needsNoGigabyteForAHundredMegabytes() throws Exception {
    byte[] line = "no line of this text comes to an end ".getBytes(UTF_8);
    Path text = Files.write(folder.resolve("long.txt"), filled(line, 100));
    Path lines = Files.write(folder.resolve("lines.txt"), filled("\n".getBytes(UTF_8), 100));
    Path tags = Files.write(folder.resolve("tags.xml"), akn("<", 100));
    Path words = Files.write(folder.resolve("words.xml"), akn("<p>word</p>", 30));
    Process program = start("-Xmx512m", text, lines, tags, words);

    assertEquals("too-large\n".repeat(4), printed(program));
  }

  @Test
  void saysThatAMachineCannotStartIt() {
    String home = System.setProperty("java.home", folder.toString());
    try {
      Extractor broken = Extractor.isolated(OcrMode.OFF, AMPLE);
      byte[] pdf = HostileFiles.hugePage();

      assertThrows(UncheckedIOException.class, () -> broken.extract("a.pdf", pdf));
    } finally {
      System.setProperty("java.home", home);
    }
  }

  private static byte[] filled(byte[] with, int megabytes) {
    byte[] content = new byte[megabytes << 20];
    for (int i = 0; i < content.length; i++) {
      content[i] = with[i % with.length];
    }
    return content;
  }

  private static byte[] akn(String filling, int megabytes) {
    byte[] content = filled(filling.getBytes(UTF_8), megabytes);
    byte[] root = "<akomaNtoso><statement>".getBytes(UTF_8);
    System.arraycopy(root, 0, content, 0, root.length);
    return content;
  }

  private Map<String, String> readByTwoThreads(Map<String, byte[]> batch) throws Exception {
    Extractor hurried = Extractor.isolated(OcrMode.OFF, LIMIT);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Map<String, Future<String>> running = new LinkedHashMap<>();
      batch.forEach(
          (name, content) ->
              running.put(name, threads.submit(() -> outcome(hurried, name, content))));
      Map<String, String> outcomes = new LinkedHashMap<>();
      for (Map.Entry<String, Future<String>> each : running.entrySet()) {
        outcomes.put(each.getKey(), each.getValue().get());
      }
      assertTrue(parsersOf(ProcessHandle.current()).count() <= 2 + otherParsers);
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Those that other tests of this JVM have not yet ended. */
  private final long otherParsers = parsersOf(ProcessHandle.current()).count();

  private Process start(String heap, Path... files) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(heap);
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
    command.add("-cp");
    command.add(ClassPath.ofThisProgram());
    command.add(ReadingProgram.class.getName());
    Stream.of(files).map(Path::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String printed(Process program) throws Exception {
    try (BufferedReader lines = program.inputReader(UTF_8)) {
      StringBuilder printed = new StringBuilder();
      lines.lines().forEach(line -> printed.append(line).append('\n'));
      assertEquals(0, program.waitFor());
      return printed.toString();
    }
  }

  private static Stream<ProcessHandle> parsersOf(ProcessHandle program) {
    return program
        .children()
        .filter(ProcessHandle::isAlive)
        .filter(child -> child.info().commandLine().orElse("").contains("ParserMain"));
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    for (int tenths = 0; tenths < 300 && !done.getAsBoolean(); tenths++) {
      Thread.sleep(100);
    }
    assertTrue(done.getAsBoolean(), "it does not come to pass");
  }

  private static List<Path> files(Path... folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> found = Files.list(folder)) {
        found.sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static String outcome(Extractor extractor, Path file) throws IOException {
    return outcome(extractor, file.toString(), Files.readAllBytes(file));
  }

  /** The whole text, or the reason why there is none. */
  private static String outcome(Extractor extractor, String name, byte[] content) {
    try {
      return extractor.extract(name, content).toString();
    } catch (ExtractionException e) {
      return e.reason();
    }
  }
}
