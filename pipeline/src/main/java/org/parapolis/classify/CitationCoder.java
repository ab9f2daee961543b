package org.parapolis.classify;

import org.parapolis.model.Candidate;

/**
 * Whether a mention stands inside the cited title of another text, item or event (codebook,
 * "citation"): 'entitled "…"', "resolution 33/8 of 29 September 2016 on local government and human
 * rights", "decision C (71) on strengthening the Forum of Mayors", "the Law on local
 * self-government".
 */
final class CitationCoder {
  private static final int OPENER_REACH = 3;
  private static final int TITLE_REACH = 20;
  private static final int NUMBER_REACH = 60;

  private final CodedParagraph coded;
  private final Candidate mention;

  private CitationCoder(CodedParagraph coded, Candidate mention) {
    this.coded = coded;
    this.mention = mention;
  }

  static Code code(CodedParagraph coded, Candidate mention) {
    CitationCoder coder = new CitationCoder(coded, mention);
    if (coder.isInEntitledQuote()) {
      return new Code("true", "quoted-title");
    }
    return coder.isInTitleByPreposition() ? new Code("true", "cited-title") : new Code("false", "");
  }

  private boolean isInEntitledQuote() {
    for (int i = mention.first() - 1; i >= 0; i--) {
      String word = coded.text().word(i);
      if (word.equals("”")) {
        return false;
      }
      if (word.equals("“")) {
        return hasBefore("title-opener", i, OPENER_REACH);
      }
    }
    return false;
  }

  private boolean isInTitleByPreposition() {
    for (int i = mention.first() - 1; i >= 0 && i >= mention.first() - TITLE_REACH; i--) {
      if (coded.isWord("title-end", i)) {
        return false;
      }
      if (coded.isWord("title-preposition", i) && opensTitle(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensTitle(int preposition) {
    if (coded.isWord("title-end", preposition - 1)) {
      return false;
    }
    if (coded.isWord("cited-law", preposition - 1) && isCapital(preposition - 1)) {
      return true;
    }
    boolean number = false;
    for (int i = preposition - 1; i >= 0 && i >= preposition - NUMBER_REACH; i--) {
      if (coded.isStop(i)) {
        return false;
      }
      number |= coded.text().word(i).chars().anyMatch(Character::isDigit);
      if (coded.isWord("cited-text", i)) {
        return number;
      }
    }
    return false;
  }

  private boolean hasBefore(String name, int word, int reach) {
    for (int i = word - 1; i >= 0 && i >= word - reach; i--) {
      if (coded.isWord(name, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapital(int word) {
    int begin = coded.text().words().get(word).begin();
    return Character.isUpperCase(coded.text().text().charAt(begin));
  }
}
