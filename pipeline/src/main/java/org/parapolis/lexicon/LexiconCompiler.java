package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parapolis.model.Entry;
import org.parapolis.model.LeadVerb;
import org.parapolis.model.RowPlace;
import org.parapolis.model.Word;
import org.parapolis.model.WordClasses;

/** Reads the files of one language, checks every row and builds the automaton. */
final class LexiconCompiler {
  private static final String TYPES_FILE = "types.tsv";
  private static final Set<String> TYPED = Set.of("terms", "networks", "names", "heads");
  private static final Set<String> TRIGGER_SCALES =
      Set.of("local", "subnational", "region", "ambiguous");

  /** Bounds far above what a lexicon needs, lest one fill the memory or find everything. */
  private static final int MOST_CHARACTERS = 5_000_000;

  private static final int MOST_WORDS = 50;
  private static final int MOST_ROWS_ALIKE = 100;

  private final LexiconFiles files;
  private final String language;
  private final Map<String, TsvRows.Row> byId = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<LeadVerb> leadVerbs = new ArrayList<>();
  private final Map<String, Set<String>> wordClasses = new TreeMap<>();
  private final Vocabulary vocabulary = new Vocabulary();
  private final Automaton automaton = new Automaton();
  private final List<String> mistakes = new ArrayList<>();
  private long characters;

  LexiconCompiler(LexiconFiles files, String language) {
    this.files = files;
    this.language = language;
  }

  Lexicon compile() {
    Map<String, String> setOfType = setOfType();
    ColumnValues values =
        new ColumnValues(files.byName().getOrDefault(ColumnValues.FILE, ""), mistakes);
    if (files.of(language).isEmpty()) {
      throw new LexiconException("the lexicon has no folder for language '" + language + "'");
    }
    files
        .of(language)
        .forEach(
            (name, content) -> {
              for (TsvRows.Row row : new TsvRows(name, table(name), mistakes).read(content)) {
                values.check(row.entry(), wrong -> mistakes.add(row.wrong(wrong)));
                add(row, setOfType);
              }
            });
    DerivedCodes derivedCodes = derivedCodes(setOfType, values);
    throwMistakes();
    automaton.close();
    Map<String, RowPlace> places = new HashMap<>();
    byId.forEach((id, row) -> places.put(id, row.place()));
    return new Lexicon(
        vocabulary,
        automaton,
        entries,
        places,
        leadVerbs,
        setOfType,
        new WordClasses(wordClasses),
        derivedCodes);
  }

  private DerivedCodes derivedCodes(Map<String, String> setOfType, ColumnValues values) {
    Map<String, Set<String>> known = values.common();
    known.put("type", setOfType.keySet());
    known.put("entry", byId.keySet());
    return new DerivedRows(known, mistakes).read(files.byName().getOrDefault(DerivedRows.FILE, ""));
  }

  private void throwMistakes() {
    if (!mistakes.isEmpty()) {
      throw new LexiconException(mistakes);
    }
  }

  private Map<String, String> setOfType() {
    String content = files.byName().get(TYPES_FILE);
    if (content == null) {
      throw new LexiconException("the lexicon has no " + TYPES_FILE);
    }
    Map<String, String> sets = new TreeMap<>();
    for (TsvRows.Row row : new TsvRows(TYPES_FILE, "type", mistakes).read(content)) {
      String set = row.entry().get("set");
      if (!Set.of("core", "extended", "broad").contains(set)) {
        mistakes.add(row.wrong("unknown set '" + set + "': core, extended or broad"));
      }
      sets.put(row.entry().id(), set);
    }
    if (sets.isEmpty()) {
      throwMistakes();
    }
    return sets;
  }

  /**
   * {@code en/terms/actors.tsv} and {@code en/networks.tsv} hold terms; other files name theirs.
   */
  private static String table(String name) {
    int folder = name.indexOf('/');
    int file = name.lastIndexOf('/');
    return folder < file
        ? name.substring(folder + 1, file)
        : name.substring(file + 1, name.length() - 4);
  }

  private void add(TsvRows.Row row, Map<String, String> setOfType) {
    Entry entry = row.entry();
    TsvRows.Row before = byId.putIfAbsent(entry.id(), row);
    if (before != null && !before.place().file().equals(row.place().file())) {
      mistakes.add(row.wrong("duplicate id '" + entry.id() + "', already at " + before.place()));
    }
    String type = entry.get("type");
    boolean typed = TYPED.contains(entry.table()) || !type.isEmpty();
    if (typed && !setOfType.containsKey(type)) {
      mistakes.add(row.wrong("unknown type '" + type + "', one of " + setOfType.keySet()));
    }
    entries.add(entry);
    List<String> forms;
    List<Form> contextual;
    try {
      forms = FormPattern.expand(entry.form());
      contextual = forms.stream().map(Form::of).toList();
    } catch (IllegalArgumentException e) {
      mistakes.add(row.wrong(String.valueOf(e.getMessage())));
      return;
    }
    characters += forms.stream().mapToLong(String::length).sum();
    if (characters > MOST_CHARACTERS) {
      throw new LexiconException(
          row.wrong("up to here the forms have over " + MOST_CHARACTERS + " characters"));
    }
    if (entry.table().equals("words")) {
      forms.forEach(
          form -> wordClasses.computeIfAbsent(entry.get("class"), c -> new TreeSet<>()).add(form));
      return;
    }
    if (isLeadVerb(entry)) {
      addLeadVerbs(row, forms);
    }
    contextual.forEach(form -> add(row, form));
  }

  private void add(TsvRows.Row row, Form form) {
    Entry entry = row.entry();
    List<Word> words = new ArrayList<>(form.before());
    words.addAll(form.words());
    words.addAll(form.after());
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.add(words.get(i).folded());
    }
    if (numbers.length > MOST_WORDS) {
      mistakes.add(row.wrong("a form has at most " + MOST_WORDS + " words"));
      return;
    }
    int alike =
        automaton.add(
            numbers,
            new Automaton.Output(
                entry,
                form.words().size(),
                form.after().size(),
                spelling(entry, form.text()),
                isTrigger(entry)));
    if (alike > MOST_ROWS_ALIKE) {
      throw new LexiconException(
          row.wrong("more than " + MOST_ROWS_ALIKE + " rows find '" + form.text() + "'"));
    }
  }

  /**
   * A form without small letters ("FMS", "C40", "ICLEI") is meant in capitals: "fms" is something
   * else. A row marked {@code case=exact} is meant as it is written: "Metropolis", no metropolis.
   */
  static String spelling(Entry entry, String form) {
    return isInCapitals(form) || entry.get("case").equals("exact") ? form : "";
  }

  private static boolean isInCapitals(String form) {
    boolean capital = false;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(form.charAt(i));
    }
    return capital;
  }

  private static boolean isTrigger(Entry entry) {
    return switch (entry.table()) {
      case "terms", "networks", "names" -> true;
      case "modifiers" -> TRIGGER_SCALES.contains(entry.get("scale"));
      default -> false;
    };
  }

  private static boolean isLeadVerb(Entry entry) {
    return entry.table().equals("operative-verbs") || entry.table().equals("preambular-phrases");
  }

  private void addLeadVerbs(TsvRows.Row row, List<String> forms) {
    boolean preambular = row.entry().table().equals("preambular-phrases");
    try {
      int strength = Integer.parseInt(row.entry().get("strength"));
      forms.forEach(form -> leadVerbs.add(new LeadVerb(form, preambular, strength)));
    } catch (IllegalArgumentException e) {
      mistakes.add(row.wrong("strength must be a whole number from 0 to 5"));
    }
  }
}
