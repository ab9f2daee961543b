package org.parapolis.jobs.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * Copies a Parquet file so that the same rows have the same bytes: its writer lists a column's
 * encodings in the order of a hash that differs from one start of Java to the next, and names its
 * own version, which on a cluster is that of the cluster. Nothing points into the footer, so it can
 * be written anew.
 */
final class ParquetFooter {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** The length of the footer and the mark that a file ends with. */
  private static final int TAIL = Integer.BYTES + MAGIC.length;

  /** In the form that the format asks for. */
  private static final String WRITER = "parapolis version 1 (build 1)";

  private ParquetFooter() {}

  /** Copies the file; the stream stays open. */
  static void copySorted(InputFile file, OutputStream target) throws IOException {
    try (SeekableInputStream source = file.newStream()) {
      byte[] length = new byte[Integer.BYTES];
      source.seek(file.getLength() - TAIL);
      source.readFully(length);
      byte[] footer = new byte[size(length)];
      long data = file.getLength() - TAIL - footer.length;
      source.seek(data);
      source.readFully(footer);
      source.seek(0);
      copy(source, data, target);
      write(sorted(new ByteArrayInputStream(footer)), target);
    }
  }

  /** The same in memory. */
  static byte[] sorted(byte[] file) throws IOException {
    byte[] length = new byte[Integer.BYTES];
    System.arraycopy(file, file.length - TAIL, length, 0, length.length);
    int footer = file.length - TAIL - size(length);
    ByteArrayOutputStream target = new ByteArrayOutputStream(file.length);
    target.write(file, 0, footer);
    write(sorted(new ByteArrayInputStream(file, footer, file.length - TAIL - footer)), target);
    return target.toByteArray();
  }

  private static FileMetaData sorted(InputStream footer) throws IOException {
    FileMetaData metadata = Util.readFileMetaData(footer).setCreated_by(WRITER);
    for (RowGroup group : metadata.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        Collections.sort(column.getEncodings());
        if (column.isSetEncoding_stats()) {
          column
              .getEncoding_stats()
              .sort(
                  Comparator.comparing(PageEncodingStats::getPage_type)
                      .thenComparing(PageEncodingStats::getEncoding));
        }
      }
    }
    return metadata;
  }

  private static void write(FileMetaData footer, OutputStream target) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, bytes);
    bytes.writeTo(target);
    target.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(bytes.size())
            .array());
    target.write(MAGIC);
  }

  /** By {@code readFully}: of Parquet's local stream every other way reads single bytes. */
  private static void copy(SeekableInputStream source, long bytes, OutputStream target)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (long left = bytes; left > 0; left -= buffer.length) {
      int size = (int) Math.min(buffer.length, left);
      source.readFully(buffer, 0, size);
      target.write(buffer, 0, size);
    }
  }

  private static int size(byte[] littleEndian) {
    return ByteBuffer.wrap(littleEndian).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }
}
