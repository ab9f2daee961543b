package org.parapolis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parapolis.model.Body;
import org.parapolis.model.StructuredDocument;

/**
 * Writes a compendium for people: {@code index.html} and {@code compendium.docx} with the numbers
 * and the quoted paragraphs, and a page and a Word document with the full text of each document
 * that is wanted whole. A compendium too long to read in one go has a page and a Word document for
 * each body, and {@code index.html} leads to them.
 */
public final class CompendiumFolder {

  /** Paragraphs, about a hundred printed pages. */
  private static final int ONE_VOLUME = 400;

  private static final String TITLE = "Local and regional governments in UN documents";
  private static final String PAGE = "compendium/page";
  private static final String WORD = "compendium/word/document";

  /** The quoted documents of one body. */
  private record Volume(String name, String file, List<QuotedDocument> documents, String size) {

    static Volume of(Body body, List<QuotedDocument> documents) {
      String name = CodeWords.of("body", body.name());
      return new Volume(name, body.name().toLowerCase(Locale.ROOT), documents, sizeOf(documents));
    }
  }

  private final Path folder;

  /**
   * @param folder made where it is missing
   */
  public CompendiumFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes all files; a failed write leaves the former ones whole.
   *
   * @return the files, the one to open first at the head
   */
  public List<Path> write(Compendium compendium) throws IOException {
    FolderWriter files = new FolderWriter(folder);
    List<QuotedDocument> documents = QuotedDocument.all(compendium);
    Map<String, Object> numbers = numbers(compendium);
    if (compendium.quoted().size() <= ONE_VOLUME) {
      Map<String, Object> view = view(numbers, TITLE, documents);
      page(files, "index", PAGE, view);
      word(files, "compendium", WORD, view);
    } else {
      List<Volume> volumes = volumes(documents);
      Map<String, Object> index = view(numbers, TITLE, List.of());
      index.put("volumes", volumes);
      index.put("size", sizeOf(documents));
      page(files, "index", PAGE, index);
      for (Volume volume : volumes) {
        String title = TITLE + ": " + volume.name();
        Map<String, Object> view = view(numbers, title, volume.documents());
        view.put("part", true);
        page(files, volume.file(), PAGE, view);
        word(files, volume.file(), WORD, view);
      }
    }
    for (StructuredDocument whole : compendium.whole()) {
      Map<String, Object> view = new FullText(whole, compendium).view();
      String name = DocumentHead.of(whole.document()).file();
      page(files, name, "compendium/full-text", view);
      word(files, name, "compendium/word/full-text", view);
    }
    return files.write();
  }

  private static List<Volume> volumes(List<QuotedDocument> documents) {
    Map<Body, List<QuotedDocument>> bodies = new TreeMap<>();
    for (QuotedDocument document : documents) {
      bodies.computeIfAbsent(document.body(), body -> new ArrayList<>()).add(document);
    }
    return bodies.entrySet().stream().map(e -> Volume.of(e.getKey(), e.getValue())).toList();
  }

  private static Map<String, Object> numbers(Compendium compendium) {
    CompendiumNumbers numbers = new CompendiumNumbers(compendium);
    Map<String, Object> view = new HashMap<>();
    view.put("run", compendium.run());
    view.put("choice", compendium.choice());
    view.put("tiles", numbers.tiles());
    view.put("rows", numbers.rows());
    view.put("sets", CodeWords.of("set"));
    view.put("meanings", CodeWords.all());
    view.put(
        "wholes", compendium.whole().stream().map(w -> DocumentHead.of(w.document())).toList());
    return view;
  }

  private static Map<String, Object> view(
      Map<String, Object> numbers, String title, List<QuotedDocument> documents) {
    Map<String, Object> view = new HashMap<>(numbers);
    view.put("title", title);
    view.put("documents", documents);
    view.put("size", sizeOf(documents));
    view.put("links", documents.stream().map(QuotedDocument::head).toList());
    return view;
  }

  private static String sizeOf(List<QuotedDocument> documents) {
    long paragraphs = documents.stream().mapToLong(one -> one.paragraphs().size()).sum();
    return "%s of %s"
        .formatted(counted(paragraphs, "paragraph"), counted((long) documents.size(), "document"));
  }

  private static String counted(long number, String one) {
    return CompendiumNumbers.number(number) + " " + one + (number == 1 ? "" : "s");
  }

  private static void page(
      FolderWriter files, String name, String template, Map<String, Object> view) {
    Map<String, Object> styled = new HashMap<>(view);
    styled.put(
        "style", Templates.resource("page.css") + Templates.resource("compendium/compendium.css"));
    files.text(name + ".html", writer -> Templates.of(template).execute(styled, writer));
  }

  private static void word(
      FolderWriter files, String name, String template, Map<String, Object> view) {
    files.bytes(name + ".docx", stream -> WordFile.write(stream, template, view));
  }
}
