package org.parapolis.jobs.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Maps as it goes, so that a partition never stands in memory as a whole. */
record MappedIterator<A, B>(Iterator<A> source, Function<A, B> map) implements Iterator<B> {

  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public B next() {
    return map.apply(source.next());
  }
}
