package org.parapolis.extract;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Bytes to a tree: by StAX where the XML is well-formed, else by scanning its tags. */
final class AknParser {

  /**
   * @param root a nameless element that holds the document's elements
   */
  record Parsed(AknNode.Element root, boolean wellFormed) {}

  private AknParser() {}

  static Parsed parse(byte[] content) {
    try {
      return new Parsed(strictly(content), true);
    } catch (XMLStreamException notWellFormed) {
      return new Parsed(AknTagScanner.scan(content), false);
    }
  }

  private static AknNode.Element strictly(byte[] content) throws XMLStreamException {
    requireUtf8(content);
    XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
    AknTree tree = new AknTree();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT ->
            tree.start(reader.getLocalName(), attributes(reader));
        case XMLStreamConstants.END_ELEMENT -> tree.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            tree.text(reader.getText());
        // A document type could define entities: such a file is read as bare tags instead.
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("document types are not read");
        default -> {}
      }
    }
    return tree.root();
  }

  /** At other bytes the JDK's reader prints a line of its own to the user's terminal. */
  private static void requireUtf8(byte[] content) throws XMLStreamException {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
    } catch (CharacterCodingException e) {
      throw new XMLStreamException("not UTF-8", e);
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
