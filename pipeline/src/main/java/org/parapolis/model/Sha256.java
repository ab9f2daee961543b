package org.parapolis.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), by which contents are told apart. */
public final class Sha256 {

  private Sha256() {}

  /** As 64 hexadecimal digits. */
  public static String of(byte[] content) {
    return HexFormat.of().formatHex(begin().digest(content));
  }

  /** For contents that come in pieces. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
