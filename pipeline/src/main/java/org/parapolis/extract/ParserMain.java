package org.parapolis.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/**
 * The program that {@link ParserProcess} runs: answers one request after another.
 *
 * <p>Its first thread does nothing but read requests, so that it sees at once when the other side
 * has gone, and ends in the middle of a parse.
 */
final class ParserMain {

  /** Says that the program runs and is asked for work. */
  static final byte READY = 'P';

  /** Exit code: the stack did not suffice; the classes of a parser may be left half loaded. */
  static final int TOO_DEEP = 4;

  private final BlockingQueue<Deadline.Parse<ForeignText>> requests = new SynchronousQueue<>();
  private final DataOutputStream answers;

  private ParserMain(DataOutputStream answers) {
    this.answers = answers;
  }

  /** Takes the folder for temporary files, which goes with it. */
  public static void main(String[] arguments) throws Exception {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    // What a library prints must not stand among the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    ParserMain program = new ParserMain(out);
    Thread parser = new Thread(program::answerAll, "parser");
    parser.setDaemon(true);
    parser.start();
    out.writeByte(READY);
    out.flush();
    try {
      while (true) {
        ForeignReader.Work work = ForeignFrames.readWork(in);
        byte[] content = ForeignFrames.readContent(in);
        program.requests.put(() -> ForeignParsers.read(work, content));
      }
    } catch (IOException otherSideGone) {
      end(Path.of(arguments[0]));
    }
  }

  private static void end(Path scratch) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    ScratchFolder.delete(scratch);
    Runtime.getRuntime().halt(0);
  }

  private void answerAll() {
    try {
      while (true) {
        ForeignFrames.writeAnswer(answers, answer(requests.take()));
        answers.flush();
      }
    } catch (StackOverflowError e) {
      Runtime.getRuntime().halt(TOO_DEEP);
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private static byte[] answer(Deadline.Parse<ForeignText> request) {
    try {
      return ForeignFrames.answer(request.run());
    } catch (ExtractionException | RuntimeException | LinkageError e) {
      return ForeignFrames.answer(ExtractionException.of(e));
    }
  }
}
