package org.parapolis.trend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Address;
import org.parapolis.model.Category;
import org.parapolis.model.Document;
import org.parapolis.model.Mention;
import org.parapolis.model.MentionSets;
import org.parapolis.model.Period;
import org.parapolis.model.Section;
import org.parapolis.model.SectionSize;

/** Counts one document's mentions in every category that a series is narrowed to. */
public final class DocumentCounter {

  /** A mention and the section of its paragraph. */
  public record Placed(Mention mention, Section section) {}

  private static final String SDG = "SDG ";
  private static final String SUBJECT = "UNBIS ";

  /** Categories of documents or paragraphs, which have words and paragraphs of their own. */
  private static final Set<String> SIZED = Set.of("all", "kind", "section", "sdg", "subject");

  /** Sets in which a dimension is counted; every other is in {@code extended}. */
  private static final Map<String, List<String>> SETS =
      Map.of(
          "all", MentionSets.ALL,
          "kind", MentionSets.NESTED,
          "section", MentionSets.NESTED,
          "sdg", List.of("core", "extended"),
          "subject", List.of("core", "extended"),
          "type", List.of("broad"),
          "view", List.of("broad"),
          "prominence", List.of("core"),
          "standing", List.of("core"));

  private final MentionSets sets;
  private final Function<Mention, List<Category>> derived;

  /**
   * @param derived the categories of a mention that follow from its codes
   */
  public DocumentCounter(MentionSets sets, Function<Mention, List<Category>> derived) {
    this.sets = sets;
    this.derived = derived;
  }

  /** Whether the category's rates are of its own text, not of all text. */
  static boolean isSized(Category category) {
    return SIZED.contains(category.dimension());
  }

  /**
   * Counts an adopted document.
   *
   * @param sections how much text it has in each
   * @param mentions all of them, in any order
   */
  public DocumentCounts count(
      Document document, List<SectionSize> sections, List<Placed> mentions) {
    List<Category> own = ofDocument(document);
    SortedMap<Facet, Integer> counts = new TreeMap<>();
    SortedMap<Facet, Set<Address>> addresses = new TreeMap<>();
    for (Placed placed : mentions) {
      for (Facet facet : facets(placed, own)) {
        counts.merge(facet, 1, Integer::sum);
        addresses.computeIfAbsent(facet, f -> new HashSet<>()).add(placed.mention().address());
      }
    }
    SortedMap<Facet, DocumentCounts.Hits> hits = new TreeMap<>();
    addresses.forEach(
        (facet, where) ->
            hits.put(
                facet,
                new DocumentCounts.Hits(Objects.requireNonNull(counts.get(facet)), where.size())));
    return new DocumentCounts(
        document.id(),
        document.body(),
        Objects.requireNonNull(document.adopted()),
        Period.session(document),
        sizes(own, sections),
        hits);
  }

  private static SortedMap<Category, DocumentCounts.Size> sizes(
      List<Category> own, List<SectionSize> sections) {
    SortedMap<Category, DocumentCounts.Size> sizes = new TreeMap<>();
    int words = 0;
    int paragraphs = 0;
    for (SectionSize size : sections) {
      if (size.section() != Section.FOOTNOTE) {
        words += size.words();
        paragraphs += size.paragraphs();
        sizes.put(of(size.section()), new DocumentCounts.Size(size.words(), size.paragraphs()));
      }
    }
    for (Category category : own) {
      sizes.put(category, new DocumentCounts.Size(words, paragraphs));
    }
    return sizes;
  }

  /** The whole, and what the document is. */
  private static List<Category> ofDocument(Document document) {
    List<Category> categories = new ArrayList<>();
    categories.add(Category.ALL);
    categories.add(new Category("kind", document.kind().name().toLowerCase(Locale.ROOT)));
    for (String subject : document.subjects().stream().distinct().toList()) {
      if (subject.startsWith(SDG)) {
        categories.add(new Category("sdg", subject.substring(SDG.length())));
      } else if (subject.startsWith(SUBJECT)) {
        categories.add(new Category("subject", subject.substring(SUBJECT.length())));
      }
    }
    return categories;
  }

  private static Category of(Section section) {
    return new Category("section", section.name().toLowerCase(Locale.ROOT));
  }

  private List<Facet> facets(Placed placed, List<Category> ofDocument) {
    Mention mention = placed.mention();
    List<Category> categories = new ArrayList<>(ofDocument);
    categories.add(of(placed.section()));
    add(categories, "type", mention.type());
    add(categories, "level", mention.level());
    add(categories, "prominence", mention.prominence());
    add(categories, "role", mention.role());
    add(categories, "strength", mention.strength());
    categories.addAll(derived.apply(mention));
    List<String> counting = sets.counting(mention);
    List<Facet> facets = new ArrayList<>();
    for (Category category : categories) {
      for (String set : SETS.getOrDefault(category.dimension(), List.of("extended"))) {
        if (counting.contains(set)) {
          facets.add(new Facet(category, set));
        }
      }
    }
    return facets;
  }

  private static void add(List<Category> categories, String dimension, @Nullable Object code) {
    if (code != null) {
      categories.add(new Category(dimension, code.toString()));
    }
  }
}
