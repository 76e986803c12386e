package loopscope.engine.node.environment;

import java.io.InputStream;
import java.util.Optional;
import loopscope.engine.trace.OutputStreamKind;

/** The three standard streams of an isolate. */
public interface Stdio {

  /** Prints. Loop thread; may block. */
  void write(OutputStreamKind stream, byte[] bytes);

  /** As what a stream is seen by who runs the program; empty if what is written there goes to another program. */
  default Optional<OutputStreamKind> shownAs(OutputStreamKind stream) {
    return Optional.of(stream);
  }

  /** What the program reads. Read by a thread of its own, and only if the program asks. */
  InputStream input();

  /** Whether a stream is a terminal. */
  boolean isTerminal(OutputStreamKind stream);

  /** Whether programs that are started may have the streams themselves; else what they print is passed on. */
  boolean isInherited();
}
