package org.parapolis.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.parapolis.model.Address;
import org.parapolis.model.Document;
import org.parapolis.model.Mention;
import org.parapolis.model.Paragraph;

/**
 * Writes an index, or a part of one. Nothing of it is seen before {@link #commit}; closing without
 * it leaves what was there before.
 */
public final class IndexBuilder implements Closeable {

  /** Grows whenever an index made before could no longer be searched rightly. */
  static final String FORMAT = "3";

  static final String FORMAT_KEY = "parapolis.format";
  static final String RUN_KEY = "parapolis.run";

  private final Path folder;
  private final String run;
  private final IndexWriter writer;
  private final ParagraphFields fields;
  private final Map<String, String> setOfType;

  /**
   * @param run the name of the run that makes it, which the index keeps
   * @param lemma the dictionary form of a folded word
   * @param setOfType the smallest set of each type of mention
   * @throws IndexException where the folder cannot be written or another writer is at work in it
   */
  public IndexBuilder(
      Path folder, String run, UnaryOperator<String> lemma, Map<String, String> setOfType) {
    this.folder = folder;
    this.run = run;
    this.fields = new ParagraphFields(lemma);
    this.setOfType = Map.copyOf(setOfType);
    IndexWriterConfig settings =
        new IndexWriterConfig()
            .setUseCompoundFile(false)
            .setMergePolicy(looseFiles())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setIndexSort(ParagraphFields.ORDER)
            .setRAMBufferSizeMB(256)
            .setCommitOnClose(false);
    try {
      this.writer = new IndexWriter(FSDirectory.open(folder), settings);
    } catch (LockObtainFailedException e) {
      throw new IndexException("Another run is writing the index in " + folder + ".", e);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * Adds paragraphs of a document.
   *
   * @param mentions of any paragraphs of the document
   */
  public void add(Document document, List<Paragraph> paragraphs, List<Mention> mentions) {
    Map<Address, List<CodedSpan>> byAddress = new HashMap<>();
    for (Mention mention : mentions) {
      byAddress
          .computeIfAbsent(mention.address(), address -> new ArrayList<>())
          .add(new CodedSpan(mention.span(), Codes.of(mention, set(mention))));
    }
    try {
      for (Paragraph paragraph : paragraphs) {
        List<CodedSpan> own = byAddress.getOrDefault(paragraph.address(), List.of());
        writer.addDocument(fields.document(document, paragraph, own));
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private String set(Mention mention) {
    String set = setOfType.get(mention.type());
    if (set == null) {
      throw new IndexException(
          "The lexicons know no type \""
              + mention.type()
              + "\", which the mentions have; make these anew with the mentions command.");
    }
    return set;
  }

  /** Puts the index in the place of the one before. */
  public void commit() {
    try {
      writer.forceMerge(1);
      writer.setLiveCommitData(note(run).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static MergePolicy looseFiles() {
    MergePolicy policy = new TieredMergePolicy();
    policy.setNoCFSRatio(0);
    return policy;
  }

  private static Map<String, String> note(String run) {
    return Map.of(FORMAT_KEY, FORMAT, RUN_KEY, run);
  }

  @Override
  public void close() {
    try {
      IOUtils.close(writer, writer.getDirectory());
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * Makes one index of the parts that partitions have built; the parts are left as they are. The
   * answers are those of an index built in one go, and the same parts give the same bytes.
   *
   * @param target an empty folder
   */
  public static void merge(List<Path> parts, Path target, String run) {
    Path scratch = target.resolve("merging");
    try (IndexBuilder builder =
        new IndexBuilder(scratch, run, UnaryOperator.identity(), Map.of())) {
      for (Path part : parts) {
        try (Directory directory = FSDirectory.open(part)) {
          builder.writer.addIndexes(directory);
        }
      }
      builder.commit();
      try (Directory fixed = FSDirectory.open(target)) {
        FixedIndex.copy(builder.writer.getDirectory(), fixed, note(run));
      }
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    discard(scratch, target);
  }

  private static void discard(Path scratch, Path target) {
    try (Directory directory = FSDirectory.open(scratch)) {
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      directory.syncMetaData();
      Files.delete(scratch);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private static IndexException unwritable(Path folder, IOException cause) {
    return new IndexException(
        "The index in " + folder + " cannot be written: " + cause.getMessage(), cause);
  }
}
