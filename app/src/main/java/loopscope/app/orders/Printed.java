package loopscope.app.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.log.TraceLog;

/**
 * What a run left for the world to see.
 *
 * @param pieces what it printed, in that order; what follows each other in one stream is one piece
 * @param exitCode empty when it did not end
 */
public record Printed(List<Piece> pieces, OptionalInt exitCode) {

  /** Text in one of the streams. */
  public record Piece(OutputStreamKind stream, String text) {}

  static Printed of(TraceLog trace, OptionalInt exitCode) {
    var pieces = new ArrayList<Piece>();
    for (var seq = 0; seq < trace.size(); seq++) {
      if (trace.get(seq) instanceof OutputWritten written) {
        if (!pieces.isEmpty() && pieces.getLast().stream() == written.stream()) {
          pieces.add(new Piece(written.stream(), pieces.removeLast().text() + written.text()));
        } else {
          pieces.add(new Piece(written.stream(), written.text()));
        }
      }
    }
    return new Printed(List.copyOf(pieces), exitCode);
  }

  /** All of it, whatever the stream. */
  public String text() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
