package org.parapolis.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapolis.model.Symbol;

/** Reads the symbol that a file is named after: {@code S_RES_2788 (2025).en.pdf}. */
final class FileName {

  /** {@code S_RES_0237_1967_EN_GOLD.txt}, as research corpora name the Council's resolutions. */
  private static final Pattern COUNCIL_RESOLUTION =
      Pattern.compile("S_RES_0*(?<number>\\d{1,4})_(?<year>\\d{4})\\b.*");

  private static final Pattern EXTENSION =
      Pattern.compile("(?:[._-][A-Za-z]{1,2})?\\.[A-Za-z]{2,4}$");
  private static final Pattern JOB_NUMBER = Pattern.compile("[-_](?:N?\\d{7}[A-Z]?|E)$");

  private FileName() {}

  static Optional<Symbol> symbol(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Matcher council = COUNCIL_RESOLUTION.matcher(name.replace("_EN", " EN"));
    if (council.matches()) {
      return Symbol.parse("S/RES/" + council.group("number") + " (" + council.group("year") + ")");
    }
    String stem = EXTENSION.matcher(name).replaceFirst("");
    return Symbol.parse(JOB_NUMBER.matcher(stem).replaceFirst("").replace('_', '/'));
  }
}
