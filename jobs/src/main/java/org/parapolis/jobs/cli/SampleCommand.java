package org.parapolis.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parapolis.evaluate.Sample;
import org.parapolis.jobs.WrongInput;
import org.parapolis.jobs.spark.Batch;
import org.parapolis.jobs.spark.DrawnSample;
import org.parapolis.jobs.store.RunFolder;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.report.CodingScheme;
import org.parapolis.report.SampleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Paragraphs of a run for people to code. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Draws paragraphs of a run for people to code; see data/VALIDATION.md.",
    footer = {
      "",
      "Half of them are drawn from paragraphs in which mentions were found, spread over",
      "the types; half from near misses: a rejected candidate, or a broad word (local,",
      "city, council ...), and nothing found. The folder holds them without mentions for a",
      "spreadsheet (coding.csv), for Label Studio (label-studio.json, label-studio.xml) and",
      "for programs (paragraphs.jsonl); drawn.csv and strata.csv say how they were drawn.",
      "",
      "Example, after ./parapolis run data/sample:",
      "  ./parapolis sample --name sample --out coding --size 40"
    })
final class SampleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RunPlace place;
  @Mixin private LexiconPlace lexiconPlace;
  @Mixin private SparkOptions spark;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder to write; it must be new or empty.")
  private Path out;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "300",
      description = "Paragraphs; default ${DEFAULT-VALUE}.")
  private int size;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20161020",
      description = "Another number draws others; default ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    if (size < 1) {
      throw new WrongInput("--size takes a number from 1, not " + size + ".");
    }
    refuseToOverwrite();
    OutputPlace.check(out);
    LexiconFiles lexicons = lexiconPlace.lexicons();
    try (RunFolder run = RunFolder.hold(place.existingStore());
        Batch batch = spark.open(lexicons, run)) {
      DrawnSample drawn = batch.sample(size, seed);
      if (drawn.sample().paragraphs().isEmpty()) {
        throw new WrongInput("the run holds no paragraph that could be drawn.");
      }
      List<SampleFolder.Stratum> strata = strata(drawn);
      new SampleFolder(out)
          .write(CodingScheme.of(batch.lexicon().setOfType()), paragraphs(drawn.sample()), strata);
      print(drawn.sample().paragraphs().size(), strata);
    }
    return 0;
  }

  /** What is in the folder may be the work of a coder. */
  private void refuseToOverwrite() throws IOException {
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.list(out)) {
        if (files.findAny().isPresent()) {
          throw new WrongInput("\"" + out + "\" is not empty; say --out with a new folder.");
        }
      }
    }
  }

  private static List<SampleFolder.Drawn> paragraphs(Sample sample) {
    return sample.paragraphs().stream()
        .map(
            one -> {
              String id = one.paragraph().id();
              int space = id.lastIndexOf(' ');
              return new SampleFolder.Drawn(
                  one.paragraph(), id.substring(0, space), id.substring(space + 1), one.stratum());
            })
        .toList();
  }

  private static List<SampleFolder.Stratum> strata(DrawnSample drawn) {
    List<SampleFolder.Stratum> strata = new ArrayList<>();
    for (Sample.Stratum stratum : drawn.sample().strata()) {
      strata.add(new SampleFolder.Stratum(stratum.name(), stratum.paragraphs(), stratum.drawn()));
    }
    strata.add(new SampleFolder.Stratum("rest", drawn.rest(), 0));
    return strata;
  }

  private void print(int number, List<SampleFolder.Stratum> strata) {
    PrintWriter writer = spec.commandLine().getOut();
    writer.printf("%-24s %10s %7s%n", "stratum", "paragraphs", "drawn");
    for (SampleFolder.Stratum stratum : strata) {
      writer.printf(
          Locale.ROOT, "%-24s %,10d %7d%n", stratum.name(), stratum.paragraphs(), stratum.drawn());
    }
    writer.printf("%nwritten to %s: %s%n", out, Counted.of(number, "paragraph"));
    if (number < size) {
      writer.printf(
          Locale.ROOT,
          "The run gives no more: %d of the %d asked for are missing.%n",
          size - number,
          size);
    }
    writer.flush();
  }
}
