package org.parapolis.model;

import java.util.Comparator;

/**
 * What a series is narrowed to: one value of one dimension, {@code prominence=list}.
 *
 * @param dimension {@code all}, or a property of the document ({@code kind}, {@code sdg}), of the
 *     paragraph ({@code section}) or of the mention ({@code type}, {@code role}, {@code view} …)
 * @param value empty for {@code all}
 */
public record Category(String dimension, String value) implements Comparable<Category> {

  /** Narrowed to nothing. */
  public static final Category ALL = new Category("all", "");

  private static final Comparator<Category> ORDER =
      Comparator.comparing(Category::dimension).thenComparing(Category::value);

  public Category {
    if (dimension.isEmpty() || (value.isEmpty() != dimension.equals("all"))) {
      throw new IllegalArgumentException("not a category: " + dimension + "=" + value);
    }
  }

  @Override
  public int compareTo(Category other) {
    return ORDER.compare(this, other);
  }
}
