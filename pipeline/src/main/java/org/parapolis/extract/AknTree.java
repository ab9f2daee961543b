package org.parapolis.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Builds a tree from tags as they come, bounded in depth and size. An end tag that fits no open
 * element is passed over; one that fits an outer element closes all within it.
 */
final class AknTree {

  /** The deepest real document has 29. */
  private static final int MAX_DEPTH = 100;

  private final Deque<AknNode.Element> open = new ArrayDeque<>();
  private final AknNode.Element root = new AknNode.Element("", Map.of());
  private final Allowance allowance = new Allowance();

  AknTree() {
    open.push(root);
  }

  void start(String name, Map<String, String> attributes) {
    AknNode.Element element = new AknNode.Element(name, attributes);
    add(element);
    open.push(element);
    if (open.size() > MAX_DEPTH) {
      throw new LimitException(
          "The elements of the XML are nested deeper than " + MAX_DEPTH + "; it may be an attack.");
    }
  }

  void text(String text) {
    if (!text.isEmpty()) {
      allowance.characters(text.length());
      add(new AknNode.Text(text));
    }
  }

  void end(String name) {
    boolean isOpen = open.stream().anyMatch(element -> element.name().equals(name));
    while (isOpen && open.size() > 1) {
      if (open.pop().name().equals(name)) {
        return;
      }
    }
  }

  /** A nameless element that holds the document's elements. */
  AknNode.Element root() {
    return root;
  }

  private void add(AknNode node) {
    allowance.piece();
    open.element().children().add(node);
  }
}
