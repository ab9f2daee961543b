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

  /** The words of its longest fragment: that stand unbroken in both texts. */
  int longestFragment() {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < links.size(); i++) {
      boolean goesOn =
          i > 0
              && links.get(i).here() == links.get(i - 1).here() + 1
              && links.get(i).there() == links.get(i - 1).there() + 1;
      length = goesOn ? length + 1 : 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** Words of the other text that stand between the first and the last link and are none. */
  int between() {
    return isEmpty() ? 0 : last().there() - first().there() + 1 - size();
  }
}
