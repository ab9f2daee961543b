package org.parapolis.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content. */
final class MediaTypes {

  private static final Detector FIRST_BYTES = MimeTypes.getDefaultMimeTypes();

  private MediaTypes() {}

  /** By its first bytes alone: of what lies in a container nothing is opened. */
  static String byFirstBytes(byte[] content) {
    return detect(FIRST_BYTES, content);
  }

  /** Opens containers, so that a DOCX is told from another ZIP. */
  static String byContent(byte[] content) {
    return detect(Containers.OPENED, content);
  }

  private static String detect(Detector detector, byte[] content) {
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      return detector.detect(stream, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the detectors of all formats at the first container only. */
  private static final class Containers {
    static final Detector OPENED = new DefaultDetector();
  }
}
