package org.parapolis.jobs.cli;

import java.util.Arrays;
import java.util.Locale;
import org.parapolis.index.Facet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --where} takes: {@code body=GA}. */
record FacetValue(Facet facet, String value) {

  /** Reads it; the case of the facet does not count. */
  static final class Reader implements ITypeConverter<FacetValue> {

    @Override
    public FacetValue convert(String text) {
      int equals = text.indexOf('=');
      String name = text.substring(0, Math.max(equals, 0));
      return Arrays.stream(Facet.values())
          .filter(facet -> facet.name().equalsIgnoreCase(name))
          .findFirst()
          .map(facet -> new FacetValue(facet, text.substring(equals + 1)))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"%s\" is no FACET=VALUE; the facets are %s"
                          .formatted(
                              text,
                              Arrays.toString(Facet.values())
                                  .replaceAll("[\\[\\]]", "")
                                  .toLowerCase(Locale.ROOT))));
    }
  }

  /** As {@link Reader} reads it. */
  @Override
  public String toString() {
    return facet.name().toLowerCase(Locale.ROOT) + "=" + value;
  }
}
