package org.parapolis;

import java.util.List;
import org.parapolis.model.Mention;
import org.parapolis.model.Rejection;

/** The mentions of one document and the look-alikes that were rejected, both in text order. */
public record Coding(List<Mention> mentions, List<Rejection> rejections) {

  public Coding {
    mentions = List.copyOf(mentions);
    rejections = List.copyOf(rejections);
  }
}
