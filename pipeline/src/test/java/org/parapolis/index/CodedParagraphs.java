package org.parapolis.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parapolis.language.Lemmas;
import org.parapolis.model.Address;
import org.parapolis.model.Body;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Section;
import org.parapolis.model.SourceFile;
import org.parapolis.model.Span;
import org.parapolis.model.Symbol;

/** The real paragraphs of {@code paragraphs.tsv}, each given as a document of its own or a part. */
final class CodedParagraphs {

  record Coded(Document document, Paragraph paragraph, List<Mention> mentions) {}

  private static final Map<String, String> SETS =
      Map.of(
          "actor", "core",
          "named_actor", "core",
          "official", "core",
          "network", "core",
          "concept", "extended",
          "instrument", "broad",
          "issue", "broad",
          "level", "broad",
          "place", "broad");

  private CodedParagraphs() {}

  static List<Coded> all() {
    try (InputStream file = CodedParagraphs.class.getResourceAsStream("paragraphs.tsv")) {
      List<Coded> all = new ArrayList<>();
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          all.add(coded(all.size(), line.split("\t", -1)));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParagraphIndex open(Path folder) {
    return ParagraphIndex.open(folder, new Lemmas()::of);
  }

  static IndexBuilder builder(Path folder, String run) {
    return new IndexBuilder(folder, run, new Lemmas()::of, SETS);
  }

  static void index(Path folder, List<Coded> paragraphs) {
    try (IndexBuilder builder = builder(folder, "sample")) {
      for (Coded one : paragraphs) {
        builder.add(one.document(), List.of(one.paragraph()), one.mentions());
      }
      builder.commit();
    }
  }

  private static Coded coded(int ordinal, String[] cell) {
    DocumentId id = new DocumentId(cell[1]);
    Address address = new Address(cell[0]);
    Document document =
        new Document(
            id,
            symbol(cell),
            "",
            Body.valueOf(cell[3]),
            cell[2].isEmpty() ? DocumentKind.REPORT : DocumentKind.RESOLUTION,
            "",
            cell[4].isEmpty() ? null : LocalDate.parse(cell[4]),
            LocalDate.of(2024, 2, 29),
            "en",
            "",
            "",
            cell[3].equals("ECOSOC") ? List.of("SDG 11", "SDG 17") : List.of(),
            new SourceFile(cell[1], "application/xml", "0".repeat(64)),
            0,
            List.of());
    Paragraph paragraph =
        new Paragraph(id, ordinal, address, "", Section.valueOf(cell[5]), "", null, "", cell[6], 0);
    List<Mention> mentions =
        Arrays.stream(cell[7].split(";", -1))
            .filter(mention -> !mention.isEmpty())
            .map(mention -> mention(paragraph, mention))
            .toList();
    return new Coded(document, paragraph, mentions);
  }

  private static @Nullable Symbol symbol(String[] cell) {
    return cell[2].isEmpty()
        ? null
        : new Symbol(
            cell[2], Body.valueOf(cell[3]), DocumentKind.RESOLUTION, "", OptionalInt.empty());
  }

  private static Mention mention(Paragraph paragraph, String written) {
    String[] part = written.split(" ", -1);
    String[] code = part[2].split("/", -1);
    Span span = new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1]));
    String text = span.of(paragraph.text());
    return new Mention(
        paragraph.document(),
        paragraph.address(),
        span,
        text,
        text.toLowerCase(Locale.ROOT).replace(' ', '-'),
        code[0],
        orNull(code[1]),
        orNull(code[2]),
        orNull(code[3]),
        code[4].isEmpty() ? null : Integer.valueOf(code[4]),
        Boolean.parseBoolean(code[5]),
        List.of(),
        List.of(),
        List.of());
  }

  private static @Nullable String orNull(String code) {
    return code.isEmpty() ? null : code;
  }
}
