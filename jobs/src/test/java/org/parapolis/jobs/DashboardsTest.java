package org.parapolis.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code data/DASHBOARDS.md}: each block of SQL, and behind it what it answers. */
class DashboardsTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?<=```sql\n)(.*?)(```\n+```text\n)(.*?)(?=```)", Pattern.DOTALL);

  @Test
  void everyQueryAnswersWhatIsPrintedBehindIt() throws IOException, SQLException {
    String document = Files.readString(Path.of("../data/DASHBOARDS.md"));
    StringBuilder answered = new StringBuilder();
    int examples = 0;
    Matcher example = EXAMPLE.matcher(document);
    try (DuckDb duck = new DuckDb(Path.of(".."))) {
      while (example.find()) {
        String answer = String.join("\n", duck.csv(example.group(1))) + "\n";
        example.appendReplacement(
            answered, Matcher.quoteReplacement(example.group(1) + example.group(2) + answer));
        examples++;
      }
    }
    example.appendTail(answered);
    Files.writeString(Path.of("target/DASHBOARDS.md"), answered);
    assertEquals(document.split("```sql\n", -1).length - 1, examples);
    assertEquals(
        answered.toString(),
        document,
        "if the new answers are right, copy the document from jobs/target");
  }
}
