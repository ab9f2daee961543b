package org.parapolis.jobs.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapolis.jobs.spark.StoredTables;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.model.Entry;
import org.parapolis.model.Paragraph;

/**
 * The pass that finds the paragraphs that can hold a mention, beside a bare automaton and a regular
 * expression of the same phrases, all warm and on one thread. Arguments: a folder of tables, and a
 * number: the expression sees every so manieth paragraph. Prints millions of words a CPU second of
 * {@code ours}, {@code automaton} and {@code regex}, and how many paragraphs each takes.
 */
final class CandidateProbe {

  private static final int PASSES = 7;

  private CandidateProbe() {}

  public static void main(String[] arguments) {
    Lexicon lexicon =
        Lexicon.compile(
            LexiconFiles.read(Path.of(System.getProperty("parapolis.home"), "lexicons")), "en");
    List<Paragraph> paragraphs = CodingProbe.paragraphs(new StoredTables(Path.of(arguments[0])), 1);
    Set<String> phrases = phrases(lexicon);
    Program.print("phrases", phrases.size());
    measure("ours", paragraphs, lexicon::hasTrigger);
    measure("automaton", paragraphs, new BareAutomaton(phrases)::finds);
    int every = Integer.parseInt(arguments[1]);
    List<Paragraph> some = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i += every) {
      some.add(paragraphs.get(i));
    }
    Pattern expression = expression(phrases);
    measure("regex", some, text -> expression.matcher(text).find());
  }

  private static void measure(String name, List<Paragraph> paragraphs, Predicate<String> pass) {
    long words = paragraphs.stream().mapToLong(Paragraph::words).sum();
    double best = Double.MAX_VALUE;
    long taken = 0;
    for (int i = 0; i < PASSES; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      taken = paragraphs.stream().filter(paragraph -> pass.test(paragraph.text())).count();
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, spent / 1e9);
    }
    Program.print(name, words / 1e6 / best);
    Program.print(name + "-takes", (double) taken);
    Program.print(name + "-of", paragraphs.size());
  }

  private static Pattern expression(Set<String> phrases) {
    return Pattern.compile(
        phrases.stream()
            .map(phrase -> phrase.replace(" ", "[ -]"))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
        Pattern.CASE_INSENSITIVE);
  }

  /** All that makes a paragraph a candidate, as words with a blank between them. */
  private static Set<String> phrases(Lexicon lexicon) {
    return lexicon.entries().stream()
        .filter(CandidateProbe::isTrigger)
        .flatMap(entry -> expand(entry.form()).stream())
        .map(form -> form.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isTrigger(Entry entry) {
    return Set.of("terms", "networks", "names").contains(entry.table())
        || (entry.table().equals("modifiers")
            && Set.of("local", "subnational", "region", "ambiguous").contains(entry.get("scale")));
  }

  /** The texts a form with alternatives in brackets stands for, innermost brackets first. */
  private static Collection<String> expand(String form) {
    int close = form.replace("\\)", "  ").indexOf(')');
    if (close < 0) {
      return List.of(form.split("\\|", -1));
    }
    int open = form.replace("\\(", "  ").lastIndexOf('(', close);
    return Stream.of(form.substring(open + 1, close).split("\\|", -1))
        .flatMap(
            choice -> expand(form.substring(0, open) + choice + form.substring(close + 1)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
