package org.parapolis.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Body;
import org.parapolis.model.DeclaredMetadata;
import org.parapolis.model.Document;
import org.parapolis.model.DocumentId;
import org.parapolis.model.DocumentKind;
import org.parapolis.model.Extraction;
import org.parapolis.model.LeadVerb;
import org.parapolis.model.Paragraph;
import org.parapolis.model.SourceFile;
import org.parapolis.model.StructuredDocument;
import org.parapolis.model.Symbol;
import org.parapolis.model.Words;

/** Turns the blocks of a file into its documents and their addressed paragraphs. */
public final class Structurer {

  /** "Political declaration of …", "Quito Declaration on …", not "Implementation of the …". */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:The )?(?:\\p{Lu}[\\p{L}’-]+ ){0,3}(?:[Dd]eclaration|Outcome document)\\b");

  private final LeadWords leads;
  private final Zones zones;

  /** Structures with the opening phrases of {@code lexicons/<language>/}. */
  public Structurer(List<LeadVerb> verbs) {
    leads = new LeadWords(verbs);
    zones = new Zones(leads);
  }

  /** The documents of a file, in its order; none where the file holds no text. */
  public List<StructuredDocument> structure(Extraction extraction) {
    List<StructuredDocument> documents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Extraction.Part part : extraction.parts()) {
      for (Extraction.Part single : Decisions.split(part)) {
        if (!single.blocks().isEmpty()) {
          documents.add(structure(single, extraction, ids));
        }
      }
    }
    return List.copyOf(documents);
  }

  private StructuredDocument structure(
      Extraction.Part part, Extraction extraction, Set<String> ids) {
    List<Block> blocks = zones.settle(part.blocks());
    DeclaredMetadata declared = part.declared();
    Masthead masthead = new Masthead(declared, blocks);
    List<String> flags = new ArrayList<>(extraction.flags());
    SourceFile source = extraction.source();
    Optional<Symbol> symbol = masthead.symbol();
    if (symbol.isEmpty()) {
      symbol = FileName.symbol(source.path());
      symbol.ifPresent(found -> flags.add("symbol-from-file-name"));
    }
    boolean resolution = blocks.stream().anyMatch(Looks::isClimateResolution);
    DocumentId id = id(symbol, resolution, source, ids);
    List<Paragraph> paragraphs = Outline.of(blocks, id, masthead.title(), leads);
    String language = language(declared, paragraphs, flags);
    DocumentKind kind = resolution ? DocumentKind.RESOLUTION : kind(symbol, declared, blocks);
    Document document =
        new Document(
            id,
            symbol.orElse(null),
            masthead.title(),
            symbol.map(Symbol::body).orElse(Body.OTHER),
            kind,
            session(symbol, masthead),
            adopted(kind, masthead),
            masthead.published(),
            language,
            masthead.agendaItem(),
            masthead.vote(),
            declared.subjects(),
            source,
            Words.in(paragraphs),
            flags);
    return new StructuredDocument(document, paragraphs);
  }

  private static DocumentId id(
      Optional<Symbol> symbol, boolean resolution, SourceFile source, Set<String> ids) {
    // The climate conferences number resolutions apart from decisions: both have a "1/CP.26".
    String id =
        symbol
            .map(found -> (resolution ? "Resolution " : "") + found.work().text())
            .orElseGet(() -> "sha256:" + source.sha256().substring(0, 12));
    String free = id;
    for (int again = 2; !ids.add(free); again++) {
      free = id + "#" + again;
    }
    return new DocumentId(free);
  }

  private static String session(Optional<Symbol> symbol, Masthead masthead) {
    return symbol.map(Symbol::session).filter(text -> !text.isEmpty()).orElseGet(masthead::session);
  }

  private static @Nullable LocalDate adopted(DocumentKind kind, Masthead masthead) {
    return switch (kind) {
      case DRAFT, REPORT, OTHER -> null;
      default -> masthead.adopted();
    };
  }

  /** The source's own word first, then the symbol, then a title that says "Declaration". */
  private static DocumentKind kind(
      Optional<Symbol> symbol, DeclaredMetadata declared, List<Block> blocks) {
    String word = declared.kind() == null ? "" : declared.kind().toLowerCase(Locale.ROOT);
    if (word.startsWith("draft")) {
      return DocumentKind.DRAFT;
    }
    DocumentKind kind = symbol.map(Symbol::kind).orElse(DocumentKind.OTHER);
    if (kind != DocumentKind.REPORT && kind != DocumentKind.OTHER) {
      return kind;
    }
    return switch (word) {
      case "resolution" -> DocumentKind.RESOLUTION;
      case "decision" -> DocumentKind.DECISION;
      case "presidentialstatement" -> DocumentKind.STATEMENT;
      default ->
          blocks.stream().anyMatch(Structurer::isDeclaration) ? DocumentKind.DECLARATION : kind;
    };
  }

  private static boolean isDeclaration(Block block) {
    return block.kind() == BlockKind.TITLE && DECLARATION.matcher(block.text()).lookingAt();
  }

  private static String language(
      DeclaredMetadata declared, List<Paragraph> paragraphs, List<String> flags) {
    String guess = LanguageGuess.of(paragraphs.stream().map(Paragraph::text));
    if (declared.language() == null) {
      return guess;
    }
    if (!guess.equals(declared.language()) && !guess.equals("und")) {
      flags.add("language-mismatch");
    }
    return guess.equals("und") ? declared.language() : guess;
  }
}
