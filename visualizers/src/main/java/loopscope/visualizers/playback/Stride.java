package loopscope.visualizers.playback;

/** How far one step goes. */
public enum Stride {
  /** To the next event. */
  EVENT,
  /** To the next statement of the student's; to the next event where none were recorded. */
  STATEMENT,
  /** To the next statement of the same call: calls are stepped over. */
  OVER,
  /** To the next statement of what called this: out of the call. */
  OUT,
  /** To the next start of a callback or of a module. */
  CALLBACK,
  /** To the next turn of the loop; turns in a row without a callback count as one. */
  TURN
}
