package org.parapolis.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapolis.index.CodedParagraphs.Coded;

class IndexBuilderTest {

  @TempDir Path folder;

  private static List<Object> answers(Path index) {
    try (ParagraphIndex opened = CodedParagraphs.open(index)) {
      List<Object> answers = new ArrayList<>();
      for (String query : List.of("", "subnational", "#core", "strengthen* NEAR #concept")) {
        SearchRequest request = SearchRequest.of(query);
        for (Order order : Order.values()) {
          answers.add(opened.concordance(request, order, 1000));
        }
        for (Facet facet : Facet.values()) {
          answers.add(opened.counts(request, facet));
        }
      }
      return answers;
    }
  }

  @Test
  void answersAlikeHoweverTheDocumentsWereParted() {
    CodedParagraphs.index(folder.resolve("whole"), CodedParagraphs.all());
    List<Object> expected = answers(folder.resolve("whole"));
    for (int parts : List.of(1, 2, 7)) {
      List<Coded> shuffled = new ArrayList<>(CodedParagraphs.all());
      Collections.shuffle(shuffled, new Random(parts));
      List<Path> made = new ArrayList<>();
      for (int part = 0; part < parts; part++) {
        int mine = part;
        Path path = folder.resolve("part-" + parts + "-" + part);
        CodedParagraphs.index(
            path, shuffled.stream().filter(one -> shuffled.indexOf(one) % parts == mine).toList());
        made.add(path);
      }
      Path merged = folder.resolve("merged-" + parts);
      IndexBuilder.merge(made, merged, "sample");
      assertEquals(expected, answers(merged));
    }
  }

  @Test
  void leavesTheFormerIndexWholeUntilCommitted() {
    CodedParagraphs.index(folder, CodedParagraphs.all());
    List<Object> before = answers(folder);
    try (IndexBuilder broken = CodedParagraphs.builder(folder, "broken")) {
      Coded first = CodedParagraphs.all().get(0);
      broken.add(first.document(), List.of(first.paragraph()), first.mentions());
    }
    assertEquals(before, answers(folder));
  }

  @Test
  void replacesTheFormerIndexWhenCommitted() {
    CodedParagraphs.index(folder, CodedParagraphs.all());
    CodedParagraphs.index(folder, CodedParagraphs.all().subList(0, 3));
    try (ParagraphIndex index = CodedParagraphs.open(folder)) {
      assertEquals(3, index.size());
    }
  }

  @Test
  void tellsTheSecondWriter() {
    try (IndexBuilder first = CodedParagraphs.builder(folder, "first")) {
      IndexException told =
          assertThrows(IndexException.class, () -> CodedParagraphs.builder(folder, "second"));
      assertEquals("Another run is writing the index in " + folder + ".", told.getMessage());
      first.commit();
    }
  }

  @Test
  void saysWhatToDoWithoutAnIndex() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    for (Path none : List.of(folder.resolve("nowhere"), folder.resolve("empty"))) {
      assertEquals(
          "There is no index in " + none + "; make one with the run or the index command.",
          refusal(none));
    }
  }

  @Test
  void refusesAnIndexOfAnotherVersion() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(IndexBuilder.FORMAT_KEY, "0").entrySet());
      writer.commit();
    }
    assertEquals(
        "The index in "
            + folder
            + " was made by another version of Parapolis (this one reads format 3); make it anew"
            + " with the index command.",
        refusal(folder));
  }

  @Test
  void refusesADamagedIndex() throws IOException {
    CodedParagraphs.index(folder, CodedParagraphs.all());
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith("segm")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertEquals(
        "The index in " + folder + " is damaged; make it anew with the index command.",
        refusal(folder));
  }

  @Test
  void saysThatAnIndexHoldsNothing() {
    CodedParagraphs.index(folder, List.of());
    assertEquals("The index in " + folder + " holds no paragraph.", refusal(folder));
  }

  private static String refusal(Path index) {
    return assertThrows(IndexException.class, () -> CodedParagraphs.open(index)).getMessage();
  }
}
