package org.parapolis.reuse;

import java.util.List;

/**
 * The words of one text that stand in another, in the order of both (codebook, "Text reuse").
 *
 * @param links by word; empty where nothing was found
 */
public record Chain(List<Link> links) {

  static final Chain NONE = new Chain(List.of());

  /**
   * A word that both texts have.
   *
   * @param here its index in the text that is looked for
   * @param there its index in the text it is looked for in
   */
  public record Link(int here, int there) {}

  public Chain {
    links = List.copyOf(links);
  }

  public boolean isEmpty() {
    return links.isEmpty();
  }

  /** How many words it links. */
  public int size() {
    return links.size();
  }

  Link first() {
    return links.get(0);
  }

  Link last() {
    return links.get(links.size() - 1);
  }

  /** Words of the other text that stand between the first and the last link and are none. */
  int between() {
    return isEmpty() ? 0 : last().there() - first().there() + 1 - size();
  }
}
