package loopscope.visualizers.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.log.TraceLog;
import org.jspecify.annotations.Nullable;

/**
 * Everything a run printed so far, in pieces that know the event that printed them; a {@link ConsoleState} says how
 * many of them a moment has seen. Grows with the log; for one thread.
 */
public final class ConsoleText {
  private static final Pattern AFTER_NEWLINE = Pattern.compile("(?<=\n)");

  private final TraceLog log;
  private final List<Piece> pieces = new ArrayList<>();
  private int read;

  public ConsoleText(TraceLog log) {
    this.log = log;
  }

  /**
   * What one event printed on one line.
   *
   * @param text without the newline
   * @param endsLine whether a newline followed
   * @param seq the event
   * @param at the student's line that printed it
   */
  public record Piece(OutputStreamKind stream, String text, boolean endsLine, long seq, long nanos,
      @Nullable SourceRange at) {}

  static int pieces(String text) {
    return text.isEmpty() ? 0 : AFTER_NEWLINE.split(text).length;
  }

  /** Reads what the log has more than before; says how many pieces there are. */
  public int update() {
    for (var size = log.size(); read < size; read++) {
      if (log.get(read) instanceof OutputWritten written && !written.text().isEmpty()) {
        for (var part : AFTER_NEWLINE.split(written.text())) {
          var ends = part.endsWith("\n");
          var text = ends ? part.substring(0, part.length() - 1) : part;
          pieces.add(new Piece(written.stream(), text, ends, written.seq(), written.nanos(), written.at()));
        }
      }
    }
    return pieces.size();
  }

  /** A piece that {@link #update} has counted. */
  public Piece piece(int index) {
    return pieces.get(index);
  }
}
