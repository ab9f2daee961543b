package org.parapolis.jobs.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    Files.createSymbolicLink(corpus.resolve("sc/lost"), Path.of("nowhere"));
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
                "It is a link, and links are not followed; name the file or folder it leads to."),
            new Failure(
                "my corpus/sc/lost",
                "extract",
                "link",
                "It is a link that leads to nothing; mend it or delete it."),
            new Failure(
                "my corpus/sc/out",
                "extract",
                "link",
                "It is a link, and links are not followed; name the file or folder it leads to.")),
        list(corpus.toString()).failures());
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
  void tellsOfAPipeInsteadOfWaitingForIt() throws IOException, InterruptedException {
    Path pipe = temporary.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor();

    assertEquals(
        List.of(
            new Failure(
                "pipe",
                "extract",
                "no-file",
                "It is a pipe, a socket or a device; save what it holds in a file.")),
        list(pipe.toString()).failures());
    FileSource source = new FileSource(Configuration::new);
    assertThrows(NoSuchFileException.class, () -> source.read(new Input("pipe", pipe.toString())));
  }

  @Test
  void writesInANameAsInAUriWhatNoTableAndNoTerminalCanHold() throws IOException {
    String folder = corpus.resolve("ga").toUri().toString();
    for (String name : List.of("a%0Ab", "a%1B[0mb", "%E2%80%AEb", "caf%C3%A9", "caf%E9")) {
      write(Path.of(URI.create(folder + name.replace("[", "%5B"))));
    }

    Listing listing = list(corpus + "/ga");

    assertEquals(
        List.of("%E2%80%AEb", "a%0Ab", "a%1B[0mb", "a.xml", "b.xml", "caf%E9", "café"),
        paths(listing).stream().map(path -> path.substring("ga/".length())).toList());
    FileSource source = new FileSource(Configuration::new);
    for (Input file : listing.files()) {
      assertTrue(source.read(file).length > 0, file.path());
    }
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    WrongInput lost = assertThrows(WrongInput.class, () -> list(corpus + "/sc/lost"));
    assertEquals("\"" + corpus + "/sc/lost\" is a link that leads to nothing.", lost.getMessage());

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
