package org.parapolis.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.parapolis.model.Body;
import org.parapolis.model.Symbol;

/** Where the United Nations itself publishes a document. */
final class OfficialAddress {

  private OfficialAddress() {}

  /**
   * The English text at undocs.org; empty for climate decisions, whose numbers are not document
   * symbols.
   */
  static Optional<URI> of(Symbol symbol) {
    if (symbol.body() == Body.UNFCCC) {
      return Optional.empty();
    }
    try {
      String path = "/en/" + symbol.text().replaceAll("\\s+", "");
      return Optional.of(new URI("https", "undocs.org", path, null));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
