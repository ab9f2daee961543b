package org.parapolis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A node of an AKN4UN document: an element or a stretch of text. */
sealed interface AknNode {

  /** The characters below this node, as they stand. */
  String text();

  /** Characters between two tags. */
  record Text(String text) implements AknNode {}

  /** An element; equal to itself alone, since it grows while it is read. */
  final class Element implements AknNode {

    private final String name;
    private final Map<String, String> attributes;
    private final List<AknNode> children = new ArrayList<>();

    /** Names come without prefix. */
    Element(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    String name() {
      return name;
    }

    List<AknNode> children() {
      return children;
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      children.forEach(child -> text.append(child.text()));
      return text.toString();
    }

    /** The value of an attribute, or empty. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    boolean refersTo(String concept) {
      return attribute("refersTo").replace("#", "").equals(concept);
    }

    Stream<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /**
     * This element and all below, in document order, but nothing below an element of {@code stop}.
     */
    Stream<Element> all(Predicate<Element> stop) {
      List<Element> all = new ArrayList<>();
      collect(stop, all);
      return all.stream();
    }

    /** Into a list: a stream inside a stream for each level costs more than all else here. */
    private void collect(Predicate<Element> stop, List<Element> all) {
      all.add(this);
      if (!stop.test(this)) {
        for (AknNode child : children) {
          if (child instanceof Element element) {
            element.collect(stop, all);
          }
        }
      }
    }

    /** All elements of that name below, in document order. */
    Stream<Element> all(String element) {
      return all(any -> false).filter(any -> any.name.equals(element));
    }
  }
}
