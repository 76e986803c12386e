package loopscope.engine.protocol;

import java.util.List;

/**
 * The first line of a trace file: what it is, and what was run.
 *
 * @param node the Node version the engine follows
 * @param startedAt when the run began, as an ISO 8601 instant
 */
public record TraceHeader(String format, int version, String program, List<String> arguments,
    String directory,
    String node, String startedAt) {

  static final String FORMAT = "loopscope-trace";
  static final int VERSION = 1;

  /** The header of a trace written now. */
  public TraceHeader(String program, List<String> arguments, String directory, String node,
      String startedAt) {
    this(FORMAT, VERSION, program, List.copyOf(arguments), directory, node, startedAt);
  }
}
