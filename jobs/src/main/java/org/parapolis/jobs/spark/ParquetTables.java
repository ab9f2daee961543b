package org.parapolis.jobs.spark;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.parapolis.report.TableSink;

/** A report's tables as Parquet, one file each, in the order of the CSV; made without Spark. */
final class ParquetTables implements TableSink {

  private static final Map<Class<?>, PrimitiveTypeName> TYPES =
      Map.of(
          String.class, PrimitiveTypeName.BINARY,
          Integer.class, PrimitiveTypeName.INT32,
          Long.class, PrimitiveTypeName.INT64,
          Double.class, PrimitiveTypeName.DOUBLE,
          Boolean.class, PrimitiveTypeName.BOOLEAN,
          LocalDate.class, PrimitiveTypeName.INT32);

  @Override
  public String file(String table) {
    return "parquet/" + table + ".parquet";
  }

  @Override
  public void write(List<Field> fields, Iterator<List<@Nullable Object>> rows, OutputStream stream)
      throws IOException {
    MessageType schema =
        new MessageType("row", fields.stream().map(ParquetTables::column).toList());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new Sink(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build()) {
      while (rows.hasNext()) {
        writer.write(group(schema, rows.next()));
      }
    }
    stream.write(ParquetFooter.sorted(file.toByteArray()));
  }

  private static Type column(Field field) {
    var column = Types.optional(TYPES.get(field.type()));
    if (field.type() == String.class) {
      return column.as(stringType()).named(field.name());
    }
    return field.type() == LocalDate.class
        ? column.as(dateType()).named(field.name())
        : column.named(field.name());
  }

  private static Group group(MessageType schema, List<@Nullable Object> cells) {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof String text) {
        group.add(i, text);
      } else if (cell instanceof Integer number) {
        group.add(i, number);
      } else if (cell instanceof Long number) {
        group.add(i, number);
      } else if (cell instanceof Double number) {
        group.add(i, number);
      } else if (cell instanceof Boolean truth) {
        group.add(i, truth);
      } else if (cell instanceof LocalDate day) {
        group.add(i, Math.toIntExact(day.toEpochDay()));
      }
    }
    return group;
  }

  /** The report's stream as Parquet wants it: it asks where it stands, and may not close it. */
  private record Sink(OutputStream stream) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSize) {
      return new PositionOutputStream() {
        private long position;

        @Override
        public long getPos() {
          return position;
        }

        @Override
        public void write(int octet) throws IOException {
          stream.write(octet);
          position++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          stream.write(bytes, offset, length);
          position += length;
        }

        @Override
        public void close() throws IOException {
          stream.flush();
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
      return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
