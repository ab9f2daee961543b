package org.parapolis.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapolis.model.Entry;
import org.parapolis.model.Word;

/**
 * Forms that stand in two rows of which one always wins, so that the other never finds anything by
 * them: an exclusion hides every term of the same words; among terms and networks the table decides
 * and then the id, as among the mentions of a text.
 */
public final class SharedForms {
  /** Rows that compete for the same words, the strongest table first. */
  private static final List<String> MENTIONS = List.of("exclusions", "networks", "terms");

  private static final Comparator<Entry> STRONGEST_FIRST =
      Comparator.comparingInt((Entry entry) -> MENTIONS.indexOf(entry.table()))
          .thenComparing(Entry::id);

  /**
   * Forms that their row cannot win.
   *
   * @param forms of the losing row, in written order
   * @param loser the row that never finds anything by these forms
   * @param winner the row that does
   * @param whole whether all forms of the loser are lost, to this row or to others, so that the row
   *     is of no use
   */
  public record SharedForm(List<String> forms, Entry loser, Entry winner, boolean whole) {

    public SharedForm {
      forms = List.copyOf(forms);
    }
  }

  private record Claim(Entry entry, String spelling) {}

  private SharedForms() {}

  /** All of them, by the order of the losing rows. */
  public static List<SharedForm> of(Lexicon lexicon) {
    Map<String, List<Claim>> claims = claims(lexicon);
    List<SharedForm> shared = new ArrayList<>();
    for (Entry loser : lexicon.entries()) {
      Map<Entry, List<String>> lost = new LinkedHashMap<>();
      Set<String> forms = forms(loser);
      for (String form : forms) {
        winner(claims.getOrDefault(key(loser, form), List.of()), loser, form)
            .ifPresent(winner -> lost.computeIfAbsent(winner, k -> new ArrayList<>()).add(form));
      }
      boolean whole = lost.values().stream().mapToInt(List::size).sum() == forms.size();
      lost.forEach((winner, some) -> shared.add(new SharedForm(some, loser, winner, whole)));
    }
    return shared;
  }

  private static Map<String, List<Claim>> claims(Lexicon lexicon) {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (Entry entry : lexicon.entries()) {
      for (String form : forms(entry)) {
        claims
            .computeIfAbsent(key(entry, form), k -> new ArrayList<>())
            .add(new Claim(entry, LexiconCompiler.spelling(entry, Form.of(form).text())));
      }
    }
    return claims;
  }

  private static Optional<Entry> winner(List<Claim> claims, Entry loser, String form) {
    String spelling = LexiconCompiler.spelling(loser, Form.of(form).text());
    return claims.stream()
        .filter(claim -> claim.spelling().isEmpty() || claim.spelling().equals(spelling))
        .map(Claim::entry)
        .filter(entry -> STRONGEST_FIRST.compare(entry, loser) < 0)
        // One that needs a context leaves the others their chance where it is missing.
        .filter(entry -> entry.get("context").isEmpty() && entry.get("with").isEmpty())
        .filter(entry -> reach(entry) >= reach(loser))
        .findFirst();
  }

  /** How far a row's words may stand from the mention; 0 where that is not for it to say. */
  private static int reach(Entry entry) {
    String reach = entry.get("reach");
    return reach.isEmpty() ? 0 : Integer.parseInt(reach);
  }

  /** Each form once: "cooperation(|s)" and the like may repeat one. */
  private static Set<String> forms(Entry entry) {
    return entry.table().equals("words")
        ? Set.of()
        : new LinkedHashSet<>(
            FormPattern.expand(entry.form()).stream().map(String::strip).toList());
  }

  /** Rows compete where they do the same work, on the same side of a mention, in one context. */
  private static String key(Entry entry, String expanded) {
    String work = MENTIONS.contains(entry.table()) ? "mentions" : entry.table();
    Form form = Form.of(expanded);
    return Stream.of(form.before(), form.words(), form.after())
        .map(words -> words.stream().map(Word::folded).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\t", work + "\t" + entry.get("side") + "\t", ""));
  }
}
