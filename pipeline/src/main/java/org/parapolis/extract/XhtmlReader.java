package org.parapolis.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.SecureContentHandler;
import org.parapolis.model.Block;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Word and HTML files through the XHTML that Tika makes of them. */
final class XhtmlReader {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Bytes of one file inside a DOCX; the text of a thousand pages has fifteen million. */
  private static final long LARGEST_UNPACKED = 100L << 20;

  private static final String DOC = "application/msword";

  private static final Set<String> TYPES = Set.of(DOCX, DOC, "text/html", "application/xhtml+xml");

  private XhtmlReader() {}

  static boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  static List<Block> read(String mediaType, byte[] content) throws ExtractionException {
    XhtmlParagraphs paragraphs = new XhtmlParagraphs();
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      SecureContentHandler guarded = new SecureContentHandler(paragraphs, stream);
      parse(parser(mediaType), stream, guarded, metadata);
    } catch (IOException e) {
      throw damaged(e);
    }
    return FlowBlocks.of(paragraphs.paragraphs(), FlowBlocks.TWO_LINES);
  }

  /** Each is told what it gets, none chooses; made when one is needed, since they are many. */
  private static Parser parser(String mediaType) {
    return switch (mediaType) {
      case DOCX -> {
        ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
        yield new OOXMLParser();
      }
      case DOC -> new OfficeParser();
      default -> new JSoupParser();
    };
  }

  private static void parse(
      Parser parser, TikaInputStream stream, SecureContentHandler guarded, Metadata metadata)
      throws IOException, ExtractionException {
    try {
      parser.parse(stream, guarded, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new ExtractionException(
          "encrypted", "The file asks for a password; save it without one.", e);
    } catch (SAXException e) {
      throw new ExtractionException(
          "too-large",
          "The file unpacks to far more than it is, or is nested deeper than any document.",
          e);
    } catch (TikaException e) {
      throw damaged(e);
    }
  }

  /** POI tells a bomb from damage by its message alone. */
  private static ExtractionException damaged(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.startsWith("Zip bomb detected") || message.contains("potentially malicious")) {
        return new ExtractionException(
            "too-large", "The file unpacks to far more than it is; it may be an attack.", failure);
      }
    }
    return ExtractionException.of(failure);
  }

  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeHeadersAndFooters(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeShapeBasedContent(false);
    office.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Pictures, sheets and files inside a document are no text of the document. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("nothing embedded is read");
    }
  }
}
