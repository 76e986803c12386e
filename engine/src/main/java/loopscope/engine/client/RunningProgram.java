package loopscope.engine.client;

import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.stop.Stop;

/** A program in a host process. Every method returns at once and may be called by any thread, also after the end. */
public interface RunningProgram {

  /** Asks it to stand still; {@link RunListener#stopped} tells when it does. */
  void pause();

  /** Lets it go on until a stop. */
  void resume(Stop stop);

  /** Records it at another level from now on. */
  void record(RecordingLevel level);

  /** Ends it: cancelled first, and its process killed if that does not help soon. */
  void stop();

  /** Types text into its standard input. */
  void input(String text);

  /** Ends its standard input. */
  void endInput();
}
