package org.parapolis.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.parapolis.Pipeline;
import org.parapolis.model.Sha256;

/** SHA-256 of what is made of several parts, as 64 hexadecimal digits. */
public final class Digest {

  private Digest() {}

  /** Of several texts, so that no two lists of texts have the same. */
  public static String of(String... parts) {
    MessageDigest digest = Sha256.begin();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of the files in a folder, with their names; hidden ones are left out. */
  public static String ofFolder(Path folder) throws IOException {
    MessageDigest digest = Sha256.begin();
    for (Path file : files(folder)) {
      digest.update(
          of(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)))
              .getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** Of this program's own classes: whoever changes it must not be given what it made before. */
  public static String ofProgram() {
    return of(ofCode(Pipeline.class), ofCode(Digest.class));
  }

  private static String ofCode(Class<?> type) {
    try {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(place) ? ofFolder(place) : Sha256.of(Files.readAllBytes(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a place of classes: " + type, e);
    }
  }
}
