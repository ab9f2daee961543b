package org.parapolis.extract;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.parapolis.model.Block;
import org.parapolis.model.BlockKind;
import org.parapolis.model.Mend;
import org.parapolis.model.Zone;

/**
 * What passes between this JVM and its {@link ParserProcess}, every part with its length before it.
 * An answer is not believed: it is bounded, and made of nothing but numbers and strings.
 */
final class ForeignFrames {

  /** Bytes: ten million characters, their italics and their mends. */
  private static final int LARGEST_ANSWER = 96 << 20;

  private static final byte TEXT = 0;
  private static final byte FAILURE = 1;

  private ForeignFrames() {}

  static void writeRequest(DataOutput out, ForeignReader.Work work, byte[] content)
      throws IOException {
    out.writeUTF(work.name());
    out.writeInt(content.length);
    out.write(content);
  }

  /**
   * @throws EOFException where the other side has gone
   */
  static ForeignReader.Work readWork(DataInput in) throws IOException {
    return ForeignReader.Work.valueOf(in.readUTF());
  }

  /** What follows the work. */
  static byte[] readContent(DataInput in) throws IOException {
    byte[] content = new byte[in.readInt()];
    in.readFully(content);
    return content;
  }

  static byte[] answer(ForeignText text) {
    return frame(
        out -> {
          out.writeByte(TEXT);
          write(out, text.mediaType());
          out.writeBoolean(text.scanned());
          out.writeInt(text.blocks().size());
          for (Block block : text.blocks()) {
            write(out, block);
          }
          out.writeInt(text.mends().size());
          for (Mend mend : text.mends()) {
            write(out, mend);
          }
        });
  }

  static byte[] answer(ExtractionException failure) {
    return frame(
        out -> {
          out.writeByte(FAILURE);
          write(out, failure.reason());
          write(out, failure.detail());
        });
  }

  static void writeAnswer(DataOutput out, byte[] answer) throws IOException {
    out.writeInt(answer.length);
    out.write(answer);
  }

  /**
   * The text that came, or the failure.
   *
   * @throws IOException where nothing comes, or what was never agreed
   */
  static ForeignText readAnswer(DataInput in) throws IOException, ExtractionException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST_ANSWER) {
      throw new IOException("an answer of " + length + " bytes");
    }
    byte[] answer = new byte[length];
    in.readFully(answer);
    try {
      ByteBuffer frame = ByteBuffer.wrap(answer);
      if (frame.get() == FAILURE) {
        throw new ExtractionException(string(frame), string(frame));
      }
      return new ForeignText(string(frame), frame.get() != 0, blocks(frame), mends(frame));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("an answer that cannot be understood", e);
    }
  }

  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] frame(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      content.write(out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    if (bytes.size() > LARGEST_ANSWER) {
      throw new LimitException("The document gives more text than any document has; split it.");
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutput out, Block block) throws IOException {
    write(out, block.kind().name());
    write(out, block.zone().name());
    write(out, block.label());
    out.writeInt(block.depth());
    write(out, block.text());
    write(out, block.lead());
    out.writeInt(block.page());
  }

  private static List<Block> blocks(ByteBuffer frame) {
    List<Block> blocks = new ArrayList<>();
    for (int left = frame.getInt(); left > 0; left--) {
      blocks.add(
          new Block(
              BlockKind.valueOf(string(frame)),
              Zone.valueOf(string(frame)),
              string(frame),
              frame.getInt(),
              string(frame),
              string(frame),
              frame.getInt()));
    }
    return blocks;
  }

  private static void write(DataOutput out, Mend mend) throws IOException {
    out.writeInt(mend.page());
    write(out, mend.rule());
    write(out, mend.before());
    write(out, mend.after());
  }

  private static List<Mend> mends(ByteBuffer frame) {
    List<Mend> mends = new ArrayList<>();
    for (int left = frame.getInt(); left > 0; left--) {
      mends.add(new Mend(frame.getInt(), string(frame), string(frame), string(frame)));
    }
    return mends;
  }

  /** Character by character, since UTF-8 has no place for half a surrogate pair. */
  private static void write(DataOutput out, String string) throws IOException {
    out.writeInt(string.length());
    out.writeChars(string);
  }

  private static String string(ByteBuffer frame) {
    int length = frame.getInt();
    String string = frame.slice().asCharBuffer().subSequence(0, length).toString();
    frame.position(frame.position() + 2 * length);
    return string;
  }
}
