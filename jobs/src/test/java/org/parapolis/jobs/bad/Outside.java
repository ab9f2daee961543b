package org.parapolis.jobs.bad;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What a document must not make the program touch: a file beside the corpus and a web server. */
final class Outside implements AutoCloseable {

  /** What the file holds. */
  static final String SECRET = "quite-a-secret-sentence";

  private static final Pattern FIRST_TEXT = Pattern.compile("(<(?:p|w:t)\\b[^>]*>)");

  private final Path secret;
  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  Outside(Path folder) throws IOException {
    secret = Files.writeString(Files.createDirectories(folder).resolve("secret.txt"), SECRET);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  Path secret() {
    return secret;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/asked";
  }

  /** What the server was asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /**
   * The markup with a document type that reaches for both, and a use of it at the root and in the
   * first text.
   */
  String withEntities(String markup) {
    return withDocumentType(
        markup,
        """
        <!ENTITY near SYSTEM "%1$s">
        <!ENTITY far SYSTEM "%2$s">
        <!ENTITY %% all SYSTEM "%2$s">
        %%all;
        """
            .formatted(secret.toUri(), address()),
        "&near;&far;");
  }

  /** Markup whose document type is itself far away. */
  String withFarType(String markup) {
    int root = root(markup);
    String name = markup.substring(root + 1).split("[\\s/>]", 2)[0];
    String type = "<!DOCTYPE %s SYSTEM \"%s\">\n".formatted(name, address());
    return markup.substring(0, root) + type + markup.substring(root);
  }

  static String withDocumentType(String markup, String declarations, String use) {
    int root = root(markup);
    int text = markup.indexOf('>', root) + 1;
    String name = markup.substring(root + 1).split("[\\s/>]", 2)[0];
    return markup.substring(0, root)
        + "<!DOCTYPE %s [\n%s]>\n".formatted(name, declarations)
        + markup.substring(root, text)
        + use
        + FIRST_TEXT.matcher(markup.substring(text)).replaceFirst("$1" + use);
  }

  private static int root(String markup) {
    int at = 0;
    while (!Character.isLetter(markup.charAt(markup.indexOf('<', at) + 1))) {
      at = markup.indexOf('<', at) + 1;
    }
    return markup.indexOf('<', at);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
