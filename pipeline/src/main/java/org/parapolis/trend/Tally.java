package org.parapolis.trend;

/** How much text there is in documents, or how much was found in them. */
final class Tally {

  private final Sum amount;
  private final Sum paragraphs;
  private final Sum documents;

  Tally(int draws) {
    amount = new Sum(draws);
    paragraphs = new Sum(draws);
    documents = new Sum(draws);
  }

  /** Adds a document that has any. */
  void add(int ownAmount, int ownParagraphs, byte[] weights) {
    amount.add(ownAmount, weights);
    paragraphs.add(ownParagraphs, weights);
    documents.add(1, weights);
  }

  void add(Tally other) {
    amount.add(other.amount);
    paragraphs.add(other.paragraphs);
    documents.add(other.documents);
  }

  /** Of text its words, of what was found the mentions. */
  Sum amount() {
    return amount;
  }

  /** Of text all, of what was found those that hold a mention. */
  Sum paragraphs() {
    return paragraphs;
  }

  /** That have any text, or a mention. */
  Sum documents() {
    return documents;
  }
}
