package loopscope.engine.node.fork;

import java.io.InputStream;
import java.util.Optional;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.trace.OutputStreamKind;

/** The standard streams of a forked process: pipes to who forked it, those of the latter, or nothing. */
record ForkedStdio(InputStream input, Sink out, Sink err) implements Stdio {

  /** Where a stream goes. Any thread. */
  sealed interface Sink {

    void write(byte[] bytes);

    /** As what it is seen by who runs the program; empty if it is not. */
    Optional<OutputStreamKind> shown();

    /** One more process writes there. */
    default void hold() {}

    /** A process has ended that wrote there. */
    default void release() {}

    /** To nobody. */
    record Nothing() implements Sink {
      @Override
      public void write(byte[] bytes) {}

      @Override
      public Optional<OutputStreamKind> shown() {
        return Optional.empty();
      }
    }

    /** To who forked it. */
    record Piped(BytePipe pipe) implements Sink {
      @Override
      public void write(byte[] bytes) {
        pipe.write(bytes);
      }

      @Override
      public void hold() {
        pipe.hold();
      }

      @Override
      public void release() {
        pipe.release();
      }

      @Override
      public Optional<OutputStreamKind> shown() {
        return Optional.empty();
      }
    }

    /** Where a stream of who forked it goes. */
    record Inherited(Stdio stdio, OutputStreamKind stream) implements Sink {
      @Override
      public void write(byte[] bytes) {
        stdio.write(stream, bytes);
      }

      @Override
      public Optional<OutputStreamKind> shown() {
        return stdio.shownAs(stream);
      }
    }

    /** Into a file that who forked it has open. */
    record Into(Printer file) implements Sink {
      @Override
      public void write(byte[] bytes) {
        file.print(bytes);
      }

      @Override
      public Optional<OutputStreamKind> shown() {
        return Optional.empty();
      }
    }
  }

  /** Writes bytes somewhere. */
  @FunctionalInterface
  interface Printer {
    void print(byte[] bytes);
  }

  /** Where a stream goes. */
  Sink sink(OutputStreamKind stream) {
    return switch (stream) {
      case STDOUT -> out;
      case STDERR -> err;
    };
  }

  @Override
  public void write(OutputStreamKind stream, byte[] bytes) {
    sink(stream).write(bytes);
  }

  @Override
  public Optional<OutputStreamKind> shownAs(OutputStreamKind stream) {
    return sink(stream).shown();
  }

  @Override
  public boolean isTerminal(OutputStreamKind stream) {
    return sink(stream) instanceof Sink.Inherited(var stdio, var kind) && stdio.isTerminal(kind);
  }

  /** Programs that it starts have no descriptor of the operating system for these streams. */
  @Override
  public boolean isInherited() {
    return false;
  }
}
