package loopscope.engine.protocol;

import java.util.List;

/**
 * The first entry of a run file: what it is, and the paths of its sources, in their order.
 */
public record RunManifest(String format, int version, List<String> sources) {

  static final String ENTRY = "loopscope.json";
  static final String FORMAT = "loopscope-run";
  static final int VERSION = 1;

  /** The manifest of a file written now. */
  public RunManifest(List<String> sources) {
    this(FORMAT, VERSION, List.copyOf(sources));
  }
}
