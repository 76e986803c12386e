package loopscope.app.compare;

import loopscope.engine.trace.OutputStreamKind;

/** A row of two outputs side by side. */
sealed interface Row {

  /** Begins the lines of a stream. */
  record Heading(OutputStreamKind stream) implements Row {}

  /** How many lines follow on each side that are not shown. */
  record Cut(long here, long node) implements Row {}

  /** Lines of a stream. */
  sealed interface Lines extends Row {

    /** Whether the sides differ. */
    default boolean differ() {
      return !(this instanceof Same);
    }
  }

  /** A line of one side; numbers count from 1. */
  record Line(int number, String text) {}

  /** A line that both printed. */
  record Same(Line here, Line node) implements Lines {}

  /** Lines in the same place that differ. */
  record Changed(Line here, Line node) implements Lines {}

  /** A line that node did not print. */
  record OnlyHere(Line here) implements Lines {}

  /** A line that only node printed. */
  record OnlyNode(Line node) implements Lines {}
}
