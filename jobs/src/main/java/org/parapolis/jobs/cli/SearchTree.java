package org.parapolis.jobs.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parapolis.index.CodedSpan;
import org.parapolis.index.Codes;
import org.parapolis.index.Concordance;
import org.parapolis.index.ConcordanceLine;
import org.parapolis.index.Count;
import org.parapolis.index.Facet;
import org.parapolis.index.IndexedParagraph;
import org.parapolis.index.SearchRequest;

/** Answers of the index as JSON has them, with the question; what is not known is null. */
final class SearchTree {

  private SearchTree() {}

  /** The question, and how many paragraphs and documents match. */
  static Map<String, @Nullable Object> of(String run, SearchRequest request, Concordance found) {
    Map<String, @Nullable Object> asked = new LinkedHashMap<>();
    asked.put("query", request.query());
    asked.put("words", request.wording().name().toLowerCase(Locale.ROOT));
    asked.put("mentions", request.asksMentions());
    Map<String, Object> where = new LinkedHashMap<>();
    request.where().forEach((facet, values) -> where.put(name(facet), List.copyOf(values)));
    asked.put("where", where);
    asked.put("from", text(request.from()));
    asked.put("to", text(request.to()));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("run", run);
    tree.put("request", asked);
    tree.put("documents", found.documents());
    tree.put("paragraphs", found.paragraphs());
    return tree;
  }

  static List<Map<String, @Nullable Object>> counts(List<Count> counts) {
    return counts.stream().map(SearchTree::count).toList();
  }

  static List<Map<String, @Nullable Object>> lines(List<ConcordanceLine> lines) {
    return lines.stream().map(SearchTree::line).toList();
  }

  static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, @Nullable Object> count(Count count) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("value", orNull(count.value()));
    tree.put("paragraphs", count.paragraphs());
    tree.put("documents", count.documents());
    return tree;
  }

  private static Map<String, @Nullable Object> line(ConcordanceLine line) {
    IndexedParagraph paragraph = line.paragraph();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("document", paragraph.document().value());
    tree.put("symbol", orNull(paragraph.symbol()));
    tree.put("title", paragraph.title());
    tree.put("body", paragraph.body().name());
    tree.put("kind", paragraph.kind().name());
    tree.put("date", text(paragraph.date()));
    tree.put("adopted", paragraph.adopted());
    tree.put("address", paragraph.address().value());
    tree.put("number", orNull(paragraph.number()));
    tree.put("section", paragraph.section().name());
    tree.put("begin", line.span() == null ? null : line.span().begin());
    tree.put("end", line.span() == null ? null : line.span().end());
    tree.put("hit", line.hit());
    tree.put("text", paragraph.text());
    tree.put(
        "mentions",
        paragraph.mentions().stream().map(mention -> mention(paragraph, mention)).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> mention(
      IndexedParagraph paragraph, CodedSpan mention) {
    Codes codes = mention.codes();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("begin", mention.span().begin());
    tree.put("end", mention.span().end());
    tree.put("text", mention.span().of(paragraph.text()));
    tree.put("entry", codes.entry());
    tree.put("set", codes.set());
    tree.put("type", codes.type());
    tree.put("level", orNull(codes.level()));
    tree.put("prominence", orNull(codes.prominence()));
    tree.put("role", orNull(codes.role()));
    tree.put("strength", codes.strength().isEmpty() ? null : Integer.valueOf(codes.strength()));
    tree.put("citation", codes.citation());
    return tree;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
