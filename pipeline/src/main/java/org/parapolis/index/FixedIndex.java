package org.parapolis.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.Version;

/**
 * Copies an index so that the same content has the same bytes. Lucene gives each segment and commit
 * a random id, which stands in the head of every file, and notes when and on what machine a segment
 * was made; here the id is always the same and the note is left out. The sums at the ends of files
 * are made anew.
 */
final class FixedIndex {

  /** Sixteen bytes, as {@code StringHelper.ID_LENGTH} asks for. */
  private static final byte[] ID = "parapolis-index0".getBytes(StandardCharsets.US_ASCII);

  private static final String SEGMENT = "_0";

  private FixedIndex() {}

  /**
   * Copies the one segment of an index without deletions; an empty index has none.
   *
   * @param note what the commit shall say of the index
   */
  static void copy(Directory source, Directory target, Map<String, String> note)
      throws IOException {
    SegmentInfos commit = new SegmentInfos(Version.LATEST.major);
    for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(source)) {
      commit.add(new SegmentCommitInfo(copy(segment.info, target), 0, 0, -1, -1, -1, ID));
    }
    // Sorted: the order of an unmodifiable map changes from one start of Java to the next.
    commit.setUserData(new TreeMap<>(note), false);
    try (Directory scratch = new ByteBuffersDirectory()) {
      commit.commit(scratch);
      String file = commit.getSegmentsFileName();
      copy(scratch, file, target, file, id(scratch, file));
      target.sync(Set.of(file));
    }
  }

  /** From the head of a file: the mark of Lucene, the name and version of the format, the id. */
  private static byte[] id(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      in.skipBytes(Integer.BYTES);
      in.readString();
      in.skipBytes(Integer.BYTES);
      byte[] id = new byte[ID.length];
      in.readBytes(id, 0, id.length);
      return id;
    }
  }

  private static SegmentInfo copy(SegmentInfo source, Directory target) throws IOException {
    SegmentInfo copy =
        new SegmentInfo(
            target,
            source.getVersion(),
            source.getMinVersion(),
            SEGMENT,
            source.maxDoc(),
            source.getUseCompoundFile(),
            source.getHasBlocks(),
            source.getCodec(),
            Map.of(),
            ID,
            source.getAttributes(),
            source.getIndexSort());
    Set<String> files = new TreeSet<>();
    for (String file : source.files()) {
      if (!file.endsWith(".si")) {
        String name = SEGMENT + file.substring(source.name.length());
        copy(source.dir, file, target, name, source.getId());
        files.add(name);
      }
    }
    copy.setFiles(files);
    source.getCodec().segmentInfoFormat().write(target, copy, IOContext.DEFAULT);
    files.addAll(copy.files());
    target.sync(files);
    return copy;
  }

  /** Copies a file with the fixed id in the place of its own. */
  private static void copy(Directory source, String file, Directory target, String name, byte[] id)
      throws IOException {
    try (IndexInput in = source.openInput(file, IOContext.READONCE);
        IndexOutput out = target.createOutput(name, IOContext.DEFAULT)) {
      long end = in.length() - CodecUtil.footerLength();
      int[] shifts = shifts(id);
      int matched = 0;
      for (long at = 0; at < end; at++) {
        byte next = in.readByte();
        while (matched > 0 && next != id[matched]) {
          out.writeBytes(id, matched - shifts[matched]);
          matched = shifts[matched];
        }
        if (next == id[matched]) {
          matched++;
        } else {
          out.writeByte(next);
        }
        if (matched == id.length) {
          out.writeBytes(ID, ID.length);
          matched = 0;
        }
      }
      out.writeBytes(id, matched);
      CodecUtil.writeFooter(out);
    }
  }

  /** How much of what has matched may still begin the id (Knuth, Morris and Pratt 1977). */
  private static int[] shifts(byte[] id) {
    int[] shifts = new int[id.length + 1];
    for (int i = 1, matched = 0; i < id.length; i++) {
      while (matched > 0 && id[i] != id[matched]) {
        matched = shifts[matched];
      }
      if (id[i] == id[matched]) {
        matched++;
      }
      shifts[i + 1] = matched;
    }
    return shifts;
  }
}
