package org.parapolis.report;

import java.util.List;

/** The labeling configuration of {@link LabelStudio}: what a coder sees and may choose. */
public final class LabelConfig {

  /** Colour-blind safe (Okabe and Ito 2008), grey and black. */
  private static final List<String> COLOURS =
      List.of(
          "#0072B2", "#56B4E9", "#009E73", "#F0E442", "#D55E00", "#E69F00", "#CC79A7", "#999999",
          "#000000");

  private final CodingScheme scheme;

  public LabelConfig(CodingScheme scheme) {
    this.scheme = scheme;
  }

  /** The configuration in Label Studio's XML. */
  public String xml() {
    StringBuilder xml = new StringBuilder();
    xml.append(
        """
        <View>
          <Style>.htx-text { white-space: pre-wrap; }</Style>
          <Header value="$id" size="5"/>
          <Header value="$section" size="6"/>
          <Header value="$chapeau" size="6"/>
          <Labels name="type" toName="text">
        """);
    int number = 0;
    for (String type : scheme.values("type")) {
      String colour = COLOURS.get(number++ % COLOURS.size());
      xml.append("    <Label value=\"%s\" background=\"%s\"/>\n".formatted(type, colour));
    }
    xml.append("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n");
    for (String code : List.of("level", "prominence", "role", "strength")) {
      choices(xml, code, scheme.values(code));
    }
    choices(xml, "citation", List.of("yes"));
    return xml.append("</View>\n").toString();
  }

  private void choices(StringBuilder xml, String code, List<String> values) {
    String shown =
        """
          <View visibleWhen="region-selected" whenLabelValue="%s">
            <Header value="%s" size="6"/>
            <Choices name="%s" toName="text" perRegion="true" choice="single" showInline="true">
        """;
    xml.append(shown.formatted(String.join(",", scheme.typesWith(code)), code, code));
    values.forEach(value -> xml.append("      <Choice value=\"" + value + "\"/>\n"));
    xml.append("    </Choices>\n  </View>\n");
  }
}
