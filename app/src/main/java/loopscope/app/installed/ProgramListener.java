package loopscope.app.installed;

import loopscope.engine.trace.OutputStreamKind;

/** Hears what an installed program prints, each stream on a thread of its own, and then how it ended. */
public interface ProgramListener {

  /** Some text; returning asks for more, so a slow listener slows the program. */
  void printed(OutputStreamKind stream, String text);

  /** The program is over; nothing it prints is told after that. */
  void ended(int exitCode);
}
