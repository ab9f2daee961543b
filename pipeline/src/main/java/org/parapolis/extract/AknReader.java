package org.parapolis.extract;

import java.util.List;
import java.util.stream.Stream;
import org.parapolis.model.Block;
import org.parapolis.model.Extraction;
import org.parapolis.model.SourceFile;

/**
 * Reads AKN4UN, the UN's profile of Akoma Ntoso (https://unsceb-hlcm.github.io), with the zones and
 * metadata that it declares. A collection ("74/250 A and B") gives one part for each of its
 * documents; XML that is not well-formed is read by its tags and flagged {@code malformed-xml}.
 */
final class AknReader {

  /** Bytes, a twentieth of which the largest real document has. */
  private static final int LARGEST = 32 << 20;

  private AknReader() {}

  /** Reads one file, bounded by {@link Allowance}. */
  static Extraction read(SourceFile source, byte[] content) {
    if (content.length > LARGEST) {
      throw new LimitException("The XML has more than " + (LARGEST >> 20) + " MB; split it.");
    }
    AknParser.Parsed parsed = AknParser.parse(content);
    List<String> flags = parsed.wellFormed() ? List.of() : List.of("malformed-xml");
    return new Extraction(source, parts(parsed.root()), List.of(), flags);
  }

  private static List<Extraction.Part> parts(AknNode.Element root) {
    return root.all("documentCollection")
        .findFirst()
        .map(collection -> collectionParts(root, collection))
        .orElseGet(
            () ->
                List.of(
                    new Extraction.Part(
                        AknMetadata.of(main(root), main(root)), AknBlocks.of(root))));
  }

  private static List<Extraction.Part> collectionParts(
      AknNode.Element root, AknNode.Element collection) {
    List<Block> cover = AknBlocks.of(collection);
    return root.all("component")
        .flatMap(AknNode.Element::elements)
        .filter(document -> document.name().equals("statement"))
        .map(
            document ->
                new Extraction.Part(
                    AknMetadata.of(document, collection),
                    Stream.concat(cover.stream(), AknBlocks.of(document).stream()).toList()))
        .toList();
  }

  private static AknNode.Element main(AknNode.Element root) {
    return root.all("statement").findFirst().orElse(root);
  }
}
