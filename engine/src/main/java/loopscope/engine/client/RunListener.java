package loopscope.engine.client;

import loopscope.engine.trace.log.EventBatch;

/** Hears what a program does. Called on the client's reader thread, in order; never after {@link #ended}. */
public interface RunListener {

  /** The next events. Returning asks for more, so a slow listener slows the program, and memory does not grow. */
  void recorded(EventBatch events);

  /** The program stands still right after an event, which has been delivered; -1 before the first. */
  void stopped(long at);

  /** The program goes on. */
  void resumed();

  /** The run is over; all that was recorded has been delivered. */
  void ended(Ending ending);
}
