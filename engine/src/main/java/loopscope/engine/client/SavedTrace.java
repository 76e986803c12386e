package loopscope.engine.client;

import java.util.Map;
import java.util.Optional;
import loopscope.engine.trace.log.TraceLog;

/** What came of reading a trace file. */
public sealed interface SavedTrace {

  /**
   * There are events: all of the run, or those before the flaw.
   *
   * @param program the main program's path on the machine that recorded it
   * @param sources the texts that ran, by their paths there; none in a bare trace
   */
  record Readable(String program, TraceLog log, Map<String, String> sources, Optional<Flaw> flaw) implements
      SavedTrace {}

  /** Nothing of it can be used. */
  record Unreadable(Flaw flaw) implements SavedTrace {}
}
