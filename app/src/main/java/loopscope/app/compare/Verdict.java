package loopscope.app.compare;

import loopscope.engine.client.Ending;
import loopscope.engine.trace.OutputStreamKind;

/** What a comparison found, in short: the first thing that differs counts. */
sealed interface Verdict {

  /** Same output, same end. */
  record Equal() implements Verdict {}

  /** Both were stopped, and the first lines, which both printed, are the same. */
  record EqualSoFar(int lines) implements Verdict {}

  /** The first line that differs; numbers count from 1, in the output of the side that has the line. */
  record DiffersAt(OutputStreamKind stream, int line) implements Verdict {}

  /** The same lines, but only one side ends the last one with a line break. */
  record LastLineBreak(OutputStreamKind stream, boolean here) implements Verdict {}

  /** What is shown is the same, but not what is left out. */
  record DiffersUnseen(OutputStreamKind stream) implements Verdict {}

  /** Same output, but another exit code. */
  record ExitCodes(int here, int node) implements Verdict {}

  /** Same output, but another way to end. */
  record Endings(Ending here, Ending node) implements Verdict {}

  default boolean equal() {
    return this instanceof Equal || this instanceof EqualSoFar;
  }
}
