package loopscope.app.console;

import java.util.List;
import loopscope.engine.trace.OutputStreamKind;

/** A line of the console: the pieces it was printed in, each with the event that printed it. */
record ConsoleLine(OutputStreamKind stream, List<Piece> pieces) {
  /** What is shown of a piece; nobody reads a longer line, and laying it out would hold up the screen. */
  static final int LONGEST = 4_000;

  /** A stretch of text and the event that printed it. */
  record Piece(String text, long seq, long nanos) {}

  static ConsoleLine of(OutputStreamKind stream, Piece piece) {
    return new ConsoleLine(stream, List.of(piece));
  }

  /** The event that began the line. */
  long seq() {
    return pieces.getFirst().seq();
  }

  long nanos() {
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
