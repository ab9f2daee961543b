package org.parapolis.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Builds a tree from tags as they come, bounded in depth and size. An end tag that fits no open
 * element is passed over; one that fits an outer element closes all within it.
 */
final class AknTree {

  private static final int MAX_DEPTH = 200;
  private static final int MAX_NODES = 2_000_000;

  private final Deque<AknNode.Element> open = new ArrayDeque<>();
  private final AknNode.Element root = new AknNode.Element("", Map.of());
  private int nodes;

  AknTree() {
    open.push(root);
  }

  void start(String name, Map<String, String> attributes) throws IOException {
    AknNode.Element element = new AknNode.Element(name, attributes);
    add(element);
    open.push(element);
    if (open.size() > MAX_DEPTH) {
      throw new IOException("elements are nested deeper than " + MAX_DEPTH);
    }
  }

  void text(String text) throws IOException {
    if (!text.isEmpty()) {
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

  private void add(AknNode node) throws IOException {
    List<AknNode> siblings = open.element().children();
    siblings.add(node);
    nodes++;
    if (nodes > MAX_NODES) {
      throw new IOException("more than " + MAX_NODES + " elements and texts");
    }
  }
}
