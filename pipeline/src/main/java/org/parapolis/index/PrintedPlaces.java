package org.parapolis.index;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;
import org.parapolis.model.Span;

/**
 * A segment that tells where a word is printed though its index keeps no such offsets, which would
 * be a fifth of its size: they follow from the position of the word and the text of the one
 * paragraph that is being read.
 */
final class PrintedPlaces extends FilterLeafReader {

  private MentionPlaces paragraph = MentionPlaces.NONE;

  PrintedPlaces(LeafReader segment) {
    super(segment);
  }

  /** Names the paragraph whose places are asked for next. */
  void read(MentionPlaces next) {
    paragraph = next;
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Terms terms = super.terms(field);
    return terms == null ? null : new PlacedTerms(terms);
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private final class PlacedTerms extends FilterTerms {

    PlacedTerms(Terms terms) {
      super(terms);
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new FilterTermsEnum(super.iterator()) {
        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) throws IOException {
          return new Places(super.postings(null, flags), term().utf8ToString());
        }
      };
    }
  }

  private final class Places extends FilterPostingsEnum {

    private final String name;
    private int position = -1;
    private int nth;

    Places(PostingsEnum postings, String name) {
      super(postings);
      this.name = name;
    }

    @Override
    public int nextPosition() throws IOException {
      int next = super.nextPosition();
      nth = next == position ? nth + 1 : 0;
      position = next;
      return next;
    }

    @Override
    public int nextDoc() throws IOException {
      position = -1;
      return super.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      position = -1;
      return super.advance(target);
    }

    private Span span() {
      return name.startsWith(Codes.MARK)
          ? paragraph.mention(position, name, nth)
          : paragraph.word(position);
    }

    @Override
    public int startOffset() {
      return span().begin();
    }

    @Override
    public int endOffset() {
      return span().end();
    }
  }
}
