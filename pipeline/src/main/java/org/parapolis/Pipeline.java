package org.parapolis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parapolis.classify.ClauseStrength;
import org.parapolis.classify.CodedParagraph;
import org.parapolis.classify.MentionCoder;
import org.parapolis.extract.ExtractionException;
import org.parapolis.extract.Extractor;
import org.parapolis.extract.OcrMode;
import org.parapolis.language.SentenceTagger;
import org.parapolis.lexicon.Lexicon;
import org.parapolis.lexicon.LexiconFiles;
import org.parapolis.mention.Findings;
import org.parapolis.mention.MentionFinder;
import org.parapolis.model.Candidate;
import org.parapolis.model.Document;
import org.parapolis.model.Extraction;
import org.parapolis.model.Failure;
import org.parapolis.model.MarkedText;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;
import org.parapolis.model.Rejection;
import org.parapolis.model.Section;
import org.parapolis.model.StructuredDocument;
import org.parapolis.model.Token;
import org.parapolis.structure.Structurer;

/** The only class that sees every stage. Build one for a run; it may be used by several threads. */
public final class Pipeline {
  static final String LANGUAGE = "en";

  /** BCP 47 "und": too short to tell, and so taken for the lexicons' language. */
  private static final Set<String> COVERED = Set.of(LANGUAGE, "und");

  private final Lexicon lexicon;
  private final Extractor extractor;
  private final Structurer structurer;
  private final MentionFinder finder;
  private final MentionCoder coder;
  private final Function<String, List<Token>> tagger;

  private Pipeline(Lexicon lexicon, Function<String, List<Token>> tagger, Extractor extractor) {
    this.lexicon = lexicon;
    this.extractor = extractor;
    this.tagger = tagger;
    this.structurer = new Structurer(lexicon.leadVerbs());
    this.finder = new MentionFinder(lexicon.wordClasses());
    this.coder = new MentionCoder(lexicon.setOfType());
  }

  /**
   * A pipeline with this lexicon. CoreNLP's models are loaded when the first paragraph needs them.
   *
   * @throws org.parapolis.lexicon.LexiconException for a mistake in the lexicon, with file and line
   */
  public static Pipeline with(LexiconFiles lexicon) {
    LazyTagger tagger = new LazyTagger();
    return new Pipeline(
        Lexicon.compile(lexicon, LANGUAGE), text -> tagger.get().tag(text), inThisJvm());
  }

  /** The same without CoreNLP, to show what it adds: the rules see no sentence and no tag. */
  public static Pipeline withoutTags(LexiconFiles lexicon) {
    return new Pipeline(Lexicon.compile(lexicon, LANGUAGE), text -> List.of(), inThisJvm());
  }

  private static Extractor inThisJvm() {
    return Extractor.inThisJvm(OcrMode.OFF, Extractor.TIME_LIMIT);
  }

  /** The same for a batch: no document that it reads can take this JVM down. */
  public Pipeline isolated(OcrMode ocr) {
    return new Pipeline(lexicon, tagger, Extractor.isolated(ocr, Extractor.TIME_LIMIT));
  }

  /** Loads CoreNLP's models now; else the first paragraph that needs them does. */
  public void loadModels() {
    var unused = tagger.apply("");
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** Reads one file into documents; what cannot be read is a failure in the result. */
  public Reading read(String path, byte[] content) {
    try {
      Extraction extraction = extractor.extract(path, content);
      List<StructuredDocument> documents =
          structurer.structure(extraction).stream().map(Pipeline::checkedLanguage).toList();
      return documents.stream().allMatch(document -> document.paragraphs().isEmpty())
          ? failed(
              path,
              "structure",
              "no-paragraphs",
              "The file was read, but no paragraph of a document was found in it; look what it holds.")
          : new Reading(documents, extraction.mends(), List.of());
    } catch (ExtractionException e) {
      return failed(path, "extract", e.reason(), e.detail());
    }
  }

  private static StructuredDocument checkedLanguage(StructuredDocument document) {
    return COVERED.contains(document.document().language())
        ? document
        : new StructuredDocument(
            document.document().flagged(Document.NO_LEXICON), document.paragraphs());
  }

  private static Reading failed(String path, String stage, String reason, String detail) {
    return new Reading(List.of(), List.of(), List.of(new Failure(path, stage, reason, detail)));
  }

  /** Finds and codes the mentions of paragraphs, in their order. */
  public Coding code(List<Paragraph> paragraphs) {
    List<Mention> mentions = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.section() != Section.FOOTNOTE && lexicon.hasTrigger(paragraph.text())) {
        code(paragraph, mentions, rejections);
      }
    }
    return new Coding(mentions, rejections);
  }

  private void code(Paragraph paragraph, List<Mention> mentions, List<Rejection> rejections) {
    MarkedText text = lexicon.mark(paragraph.text());
    Findings findings = finder.find(text);
    for (Findings.Rejected rejected : findings.rejected()) {
      rejections.add(rejection(paragraph, rejected));
    }
    if (!findings.mentions().isEmpty()) {
      MarkedText chapeau = lexicon.mark(paragraph.chapeau());
      boolean tagged = needsTags(findings);
      mentions.addAll(
          coder.code(
              new CodedParagraph(
                  paragraph,
                  text,
                  chapeau,
                  findings.mentions(),
                  tagged ? tagger.apply(paragraph.text()) : List.of(),
                  tagged ? tagger.apply(paragraph.chapeau()) : List.of(),
                  lexicon.wordClasses())));
    }
  }

  /** How strongly the clause binds in which the character at {@code offset} stands. */
  public ClauseStrength strength(Paragraph paragraph, int offset) {
    return ClauseStrength.at(
        new CodedParagraph(
            paragraph,
            lexicon.mark(paragraph.text()),
            lexicon.mark(paragraph.chapeau()),
            List.of(),
            tagger.apply(paragraph.text()),
            tagger.apply(paragraph.chapeau()),
            lexicon.wordClasses()),
        offset);
  }

  /** Only codes that depend on the clause need the tags; broad types have none. */
  private boolean needsTags(Findings findings) {
    return findings.mentions().stream()
        .map(Candidate::type)
        .anyMatch(type -> !"broad".equals(lexicon.setOfType().get(type)));
  }

  private static Rejection rejection(Paragraph paragraph, Findings.Rejected rejected) {
    Candidate candidate = rejected.candidate();
    return new Rejection(
        paragraph.document(),
        paragraph.address(),
        candidate.span(),
        candidate.span().of(paragraph.text()),
        candidate.entry().id(),
        rejected.rule());
  }

  /** Loads the models once, on first use. */
  private static final class LazyTagger {
    private @Nullable SentenceTagger tagger;

    synchronized SentenceTagger get() {
      if (tagger == null) {
        tagger = new SentenceTagger();
      }
      return tagger;
    }
  }
}
