package org.parapolis.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parapolis.jobs.bench.Program.Cost;
import org.parapolis.jobs.cli.Parapolis;

/**
 * Measures everything, one after the other; {@code pipeline/PERFORMANCE.md} says how to start it.
 */
public final class Bench {

  private static final String HEAP = "4g";

  private final BenchSettings settings;
  private final Ledger ledger;
  private final Path runs;

  private Bench(BenchSettings settings) throws IOException {
    this.settings = settings;
    this.ledger = new Ledger(settings.work().resolve("bench.md"));
    this.runs = settings.work().resolve("runs");
  }

  public static void main(String[] arguments) throws IOException {
    BenchSettings settings = BenchSettings.ofProperties();
    Bench bench = new Bench(settings);
    bench.machine();
    if (settings.wants("stages")) {
      bench.stages();
    }
    if (settings.wants("coding")) {
      bench.coding();
    }
    if (settings.wants("candidates")) {
      bench.candidates();
    }
    if (settings.wants("pdf")) {
      bench.pdf();
    }
    if (settings.wants("scaling")) {
      bench.scaling();
    }
  }

  /** What an earlier bench left: runs take over what they find done. */
  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void machine() throws IOException {
    String processor =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.replaceFirst(".*: ", ""))
            .findFirst()
            .orElse("unknown processor");
    String load = Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0];
    ledger.section(
        "Machine",
        "%s, %d cores, Java %s; load at the start %s"
            .formatted(
                processor,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                load));
  }

  /** The commands on the corpus and, for their start-up, on one document of it. */
  private void stages() throws IOException {
    for (String run : List.of("one", "one-run", "corpus", "corpus-run")) {
      clear(runs.resolve(run));
    }
    Path one = settings.work().resolve("one");
    Copies.write(Copies.chosen(settings.corpus(), 1), 1, one);
    ledger.section(
        "Stages",
        "CPU and wall seconds of each command as a user starts it, the most memory resident, and"
            + " the CPU of the same command on one document (start-up).");
    ledger.table("command", "CPU s", "start-up CPU s", "wall s", "peak MB");
    Map<String, Double> net = new TreeMap<>();
    for (String command : List.of("extract", "mentions", "index", "report", "run")) {
      Cost startUp = command(command, "one", one);
      Cost whole = command(command, "corpus", settings.corpus());
      net.put(command, whole.cpu() - startUp.cpu());
      ledger.row(command, whole.cpu(), startUp.cpu(), whole.wall(), whole.megabytes());
    }
    Cost loopStart = loop("apart", "all", 1, one);
    Cost loop = loop("apart", "all", 1, settings.corpus());
    ledger.row("plain loop", loop.cpu(), loopStart.cpu(), loop.wall(), loop.megabytes());
    for (String part : List.of("read", "code", "write")) {
      ledger.row("- " + part, loop.figure(part + 1), loopStart.figure(part + 1), "", "");
    }
    ledger.section(
        "Spark against the plain loop",
        "`extract` and `mentions` against a loop over all cores that reads, codes and writes tables,"
            + " and one that keeps everything in memory; start-up apart. Wanted: at most 1.25.");
    ledger.table("Spark, CPU s", "plain loop, CPU s", "ratio", "without tables, CPU s", "ratio");
    double spark = net.get("extract") + net.get("mentions");
    double plain = loop.cpu() - loopStart.cpu();
    double unwritten = plain - (loop.figure("write1") - loopStart.figure("write1"));
    ledger.row(spark, plain, spark / plain, unwritten, spark / unwritten);
  }

  private Cost loop(String place, String cores, int passes, Path input) {
    Path tables = settings.work().resolve("loop");
    return Program.run(HEAP, LoopProbe.class, place, cores, passes, tables, input);
  }

  private Cost command(String command, String name, Path input) {
    return switch (command) {
      case "extract" -> parapolis(command, input, "--name", name, "--work", runs);
      case "mentions", "index" -> parapolis(command, "--name", name, "--work", runs);
      case "report" -> parapolis(command, "--name", name, "--work", runs, "--reports", reports());
      default ->
          parapolis(
              command, input, "--name", name + "-run", "--work", runs, "--reports", reports());
    };
  }

  private Path reports() {
    return settings.work().resolve("reports");
  }

  private static Object[] words(Object... words) {
    return words;
  }

  private static Cost parapolis(Object... words) {
    return Program.run(HEAP, Parapolis.class, words);
  }

  private void coding() {
    Path tables = runs.resolve("corpus").resolve("tables");
    Cost ours = Program.run(HEAP, CodingProbe.class, "ours", tables, 1);
    Cost plain = Program.run(HEAP, CodingProbe.class, "corenlp", tables, settings.share());
    double scale = ours.figure("words") / plain.figure("words");
    double warm = plain.figure("warm") * scale;
    double cold = plain.figure("cold") - plain.figure("warm") + warm;
    ledger.section(
        "Finding and coding against CoreNLP on every paragraph",
        ("The same annotators (tokenize, ssplit, pos) on one document in %d (%,.0f of %,.0f words),"
                + " scaled to all by words. Cold: a new JVM, models and lexicon loaded. Wanted: at"
                + " least 40.")
            .formatted(settings.share(), plain.figure("words"), ours.figure("words")));
    ledger.table("", "find and code, CPU s", "CoreNLP, CPU s", "ratio");
    ledger.row("cold", ours.figure("cold"), cold, cold / ours.figure("cold"));
    ledger.row("warm", ours.figure("warm"), warm, warm / ours.figure("warm"));
  }

  private void candidates() {
    Path tables = runs.resolve("corpus").resolve("tables");
    Cost cost = Program.run(HEAP, CandidateProbe.class, tables, settings.regexShare());
    ledger.section(
        "Candidate pass",
        ("Millions of words a CPU second, one thread, warm; %,.0f phrases. The expression sees one"
                + " paragraph in %d. Wanted: at least 5, and a fifth of the automaton.")
            .formatted(cost.figure("phrases"), settings.regexShare()));
    ledger.table("", "million words/s", "paragraphs taken", "of", "automaton / it");
    for (String name : List.of("ours", "automaton", "regex")) {
      ledger.row(
          name,
          cost.figure(name),
          String.valueOf((long) cost.figure(name + "-takes")),
          String.valueOf((long) cost.figure(name + "-of")),
          cost.figure("automaton") / cost.figure(name));
    }
  }

  private void pdf() {
    Cost tika = Program.run(HEAP, TikaProbe.class, 2, settings.pdfs());
    ledger.section(
        "The whole pipeline on PDFs against Tika's text alone",
        "Read, structured, found and coded in a plain loop, in one JVM and with the parsers in a"
            + " process of their own, as a batch has them; Tika without OCR. Wanted: at most 1.25.");
    ledger.table("", "read, CPU s", "find and code", "Tika, CPU s", "ratio");
    for (String place : List.of("here", "apart")) {
      Cost ours = loop(place, "one", 2, settings.pdfs());
      for (String pass : List.of("1", "2")) {
        double read = ours.figure("read" + pass);
        double code = ours.figure("code" + pass);
        double text = tika.figure("text" + pass);
        String name = (pass.equals("1") ? "cold, " : "warm, ") + place;
        ledger.row(name, read, code, text, (read + code) / text);
      }
    }
  }

  private void scaling() throws IOException {
    ledger.section(
        "Scaling",
        ("`run` on %d documents taken 1 to 16 times with distinct symbols, heap of 1 GB. Wanted:"
                + " seconds for each further document within 10 %%, memory that does not grow.")
            .formatted(settings.copied()));
    ledger.table("documents", "CPU s", "wall s", "CPU ms a further document", "live MB", "peak MB");
    List<Path> chosen = Copies.chosen(settings.corpus(), settings.copied());
    double before = Double.NaN;
    for (int times : List.of(1, 2, 4, 8, 16)) {
      Path folder = settings.work().resolve("copies-" + times);
      clear(folder);
      clear(runs.resolve("copies-" + times));
      Copies.write(chosen, times, folder);
      Cost cost =
          Program.run(
              "1g",
              CommandProbe.class,
              words(
                  "run",
                  folder,
                  "--name",
                  "copies-" + times,
                  "--work",
                  runs,
                  "--reports",
                  reports()));
      int documents = times * settings.copied();
      double further = (cost.cpu() - before) / (documents / 2.0) * 1000;
      ledger.row(
          String.valueOf(documents),
          cost.cpu(),
          cost.wall(),
          times == 1 ? "" : further,
          cost.figure("live"),
          String.valueOf(cost.megabytes()));
      before = cost.cpu();
    }
  }
}
