package org.parapolis.jobs.bad;

/** A document type whose last entity is a billion times its first. */
final class EntityBomb {

  private EntityBomb() {}

  static String in(String markup) {
    StringBuilder declarations = new StringBuilder("<!ENTITY e0 \"local authorities \">\n");
    for (int i = 1; i < 10; i++) {
      declarations.append(
          "<!ENTITY e%d \"%s\">\n".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    return Outside.withDocumentType(markup, declarations.toString(), "&e9;");
  }

  /** One large entity, used very often: small in depth, quadratic in size. */
  static String quadratic(String markup) {
    String declaration = "<!ENTITY e \"%s\">\n".formatted("mayors ".repeat(10_000));
    return Outside.withDocumentType(markup, declaration, "&e;".repeat(100_000));
  }
}
