package loopscope.engine.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a trace file: what it is, and what was run.
 *
 * @param node the Node version the engine follows
 * @param startedAt when the run began, as an ISO 8601 instant; null when that is not known
 */
public record TraceHeader(String format, int version, String program, List<String> arguments,
    String directory,
    String node, @Nullable String startedAt) {

  static final String FORMAT = "loopscope-trace";
  static final int VERSION = 1;

  /** The header of a trace written now. */
  public TraceHeader(String program, List<String> arguments, String directory, String node,
      @Nullable String startedAt) {
    this(FORMAT, VERSION, program, List.copyOf(arguments), directory, node, startedAt);
  }
}
