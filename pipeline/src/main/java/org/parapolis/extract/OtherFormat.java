package org.parapolis.extract;

import java.util.Map;

/** Says what a file is that is not read, in words that people have for it. */
final class OtherFormat {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("application/zip", "A ZIP archive is"),
          Map.entry("application/gzip", "A compressed file is"),
          Map.entry("application/rtf", "Rich text is"),
          Map.entry("application/epub+zip", "An e-book is"),
          Map.entry("application/vnd.oasis.opendocument.text", "An OpenDocument text is"),
          Map.entry("application/xml", "XML that is no UN document in Akoma Ntoso is"),
          Map.entry(OFFICE + "spreadsheetml.sheet", "A spreadsheet is"),
          Map.entry("application/vnd.ms-excel", "A spreadsheet is"),
          Map.entry(OFFICE + "presentationml.presentation", "A presentation is"),
          Map.entry("application/vnd.ms-powerpoint", "A presentation is"));

  private OtherFormat() {}

  static ExtractionException failure(String mediaType) {
    return switch (mediaType) {
      case "application/x-tika-ooxml-protected" ->
          new ExtractionException(
              "encrypted", "The file asks for a password; save it without one.");
      case "application/x-tika-ooxml", "application/x-tika-msoffice" ->
          new ExtractionException(
              "corrupt", "The file of an office program is damaged; fetch it again.");
      case "application/octet-stream" -> unsupported("It is not clear what kind of file this is;");
      default ->
          unsupported(
              NAMES.getOrDefault(mediaType, "A file of type " + mediaType + " is") + " not read;");
    };
  }

  private static ExtractionException unsupported(String what) {
    return new ExtractionException(
        "unsupported-type", what + " save it as PDF, DOCX, HTML or plain text in UTF-8.");
  }
}
