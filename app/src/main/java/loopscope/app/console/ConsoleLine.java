package loopscope.app.console;

import java.util.List;
import loopscope.app.sandbox.Refusal;
import loopscope.engine.trace.OutputStreamKind;

/** A line of the console. */
sealed interface ConsoleLine {
  /** What is shown of a piece; nobody reads a longer line, and laying it out would hold up the screen. */
  int LONGEST = 4_000;

  /** The event that began the line. */
  long seq();

  long nanos();

  /** What the program printed: the pieces it was printed in, each with the event that printed it. */
  record Printed(OutputStreamKind stream, List<Piece> pieces) implements ConsoleLine {

    static Printed of(OutputStreamKind stream, Piece piece) {
      return new Printed(stream, List.of(piece));
    }

    @Override
    public long seq() {
      return pieces.getFirst().seq();
    }

    @Override
    public long nanos() {
      return pieces.getFirst().nanos();
    }

    /** The whole line. */
    String text() {
      return textOf(pieces);
    }

    /** What of it was printed up to an event. */
    String printed(long position) {
      return textOf(pieces.stream().filter(piece -> piece.seq() <= position).toList());
    }

    private static String textOf(List<Piece> pieces) {
      var text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.text()));
      return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST) + " \u2026";
    }
  }

  /** A stretch of text and the event that printed it. */
  record Piece(String text, long seq, long nanos) {}

  /** What the sandbox refused the program. */
  record Refused(Refusal refusal, long seq, long nanos) implements ConsoleLine {}
}
