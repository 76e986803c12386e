package loopscope.app.compare;

import loopscope.engine.client.Ending;
import loopscope.engine.trace.OutputStreamKind;

/**
 * What a run printed and how it ended.
 *
 * @param note what is to be known of the run when it is compared
 */
record Outcome(PrintedText stdout, PrintedText stderr, Ending ending, Note note) {

  /** Something that may explain a difference. */
  enum Note {
    NONE,
    /** The sandbox refused the program something. */
    REFUSED,
    /** The recording was full, so what was printed after that is not known. */
    RECORDING_FULL
  }

  PrintedText text(OutputStreamKind stream) {
    return switch (stream) {
      case STDOUT -> stdout;
      case STDERR -> stderr;
    };
  }

  boolean stopped() {
    return ending instanceof Ending.Stopped;
  }
}
