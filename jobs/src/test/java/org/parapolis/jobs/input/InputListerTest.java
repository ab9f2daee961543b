package org.parapolis.jobs.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.jobs.WrongInput;
import org.parapolis.model.Failure;

class InputListerTest {

  @TempDir Path temporary;
  private Path corpus;

  @BeforeEach
  void aCorpusWithHiddenFilesAndLinks() throws IOException {
    corpus = temporary.resolve("my corpus");
    for (String name :
        List.of("ga/b.xml", "ga/a.xml", "sc/c.pdf", ".git/config", "ga/.hidden", "README")) {
      write(corpus.resolve(name));
    }
    write(temporary.resolve("secret/password"));
    Files.createSymbolicLink(corpus.resolve("sc/out"), temporary.resolve("secret/password"));
    Files.createSymbolicLink(corpus.resolve("sc/loop"), corpus);
  }

  @Test
  void listsAFolderToItsLeavesByNamesThatDoNotDependOnWhereItLies() {
    Listing listing = list(corpus.toString());

    assertEquals(
        List.of(
            "my corpus/README", "my corpus/ga/a.xml", "my corpus/ga/b.xml", "my corpus/sc/c.pdf"),
        paths(listing));
  }

  @Test
  void tellsOfLinksInsteadOfFollowingThem() {
    assertEquals(
        List.of(
            new Failure(
                "my corpus/sc/loop",
                "extract",
                "link",
                "Links are not followed; name the file they lead to."),
            new Failure(
                "my corpus/sc/out",
                "extract",
                "link",
                "Links are not followed; name the file they lead to.")),
        list(corpus.toString()).failures().stream()
            .sorted(Comparator.comparing(Failure::source))
            .toList());
  }

  @Test
  void keepsTheFolderOfAGlob() {
    assertEquals(
        List.of("my corpus/ga/a.xml", "my corpus/ga/b.xml"), paths(list(corpus + "/g*/*.xml")));
    assertEquals(List.of("my corpus/ga/a.xml", "my corpus/ga/b.xml"), paths(list(corpus + "/g?")));
    assertEquals(
        List.of("my corpus/ga/b.xml", "my corpus/sc/c.pdf"), paths(list(corpus + "/**/{b,c}.*")));
  }

  @Test
  void takesANameWithBracketsForAFileWhereThereIsOne() throws IOException {
    write(corpus.resolve("A_RES_[1].xml"));

    assertEquals(List.of("A_RES_[1].xml"), paths(list(corpus + "/A_RES_[1].xml")));
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() {
    assertEquals(
        List.of("ga/a.xml", "ga/b.xml"), paths(list(corpus + "/ga", corpus + "/ga/a.xml")));
  }

  @Test
  void keepsWholePathsApartThatWouldBeTheSame() throws IOException {
    write(corpus.resolve("sc/a.xml"));

    assertEquals(
        List.of(corpus + "/ga/a.xml", corpus + "/sc/a.xml"),
        paths(list(corpus + "/ga/a.xml", corpus + "/sc/a.xml")));
  }

  @Test
  void listsAnAddressOfAHadoopFileSystemLikeALocalFolder() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.viewfs.mounttable.test.link./corpus", corpus.toUri().toString());
    InputLister lister = new InputLister(() -> hadoop);

    Listing listing = lister.list(List.of("viewfs://test/corpus/ga"));

    assertEquals(List.of("ga/a.xml", "ga/b.xml"), paths(listing));
    assertArrayEquals(
        Files.readAllBytes(corpus.resolve("ga/a.xml")),
        new FileSource(() -> hadoop).read(listing.files().get(0)));
  }

  @Test
  void takesAFileUriForALocalFile() {
    assertEquals(
        List.of("ga/a.xml", "ga/b.xml"), paths(list(corpus.resolve("ga").toUri().toString())));
  }

  @Test
  void saysWhatIsMissing() {
    WrongInput missing = assertThrows(WrongInput.class, () -> list("no/such/file.xml"));
    assertEquals("there is no file or folder \"no/such/file.xml\".", missing.getMessage());

    WrongInput nothing = assertThrows(WrongInput.class, () -> list(corpus + "/*.docx"));
    assertEquals("no file found in \"" + corpus + "/*.docx\".", nothing.getMessage());
  }

  @Test
  void doesNotOpenAFileAboveTheBound() throws IOException {
    Path large = corpus.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(FileSource.MAX_BYTES + 1);
    }

    FileSource source = new FileSource(Configuration::new);
    assertThrows(
        FileSource.TooLargeException.class,
        () -> source.read(new Input("large.txt", large.toString())));
  }

  private static Listing list(String... inputs) {
    return new InputLister(Configuration::new).list(List.of(inputs));
  }

  private static List<String> paths(Listing listing) {
    return listing.files().stream().map(Input::path).toList();
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, file.getFileName().toString());
  }
}
