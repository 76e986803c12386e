package loopscope.engine.client;

/**
 * What is wrong with a trace file.
 *
 * @param line the first line that can't be used, from 1
 * @param detail more about it for those who want to know; may be empty
 */
public record Flaw(Kind kind, long line, String detail) {

  /** The ways a trace file can be wrong. */
  public enum Kind {
    /** It does not begin as a trace does. */
    NOT_A_TRACE,
    /** A later Loopscope wrote it; the detail is its version of the format. */
    NEWER_VERSION,
    /** There is not enough memory for it; the detail is its size. */
    TOO_LARGE,
    /** The last line is only half there. */
    CUT_IN_LINE,
    /** Every line is whole, but the program's end is missing. */
    ENDS_EARLY,
    /** A line is no event. */
    BAD_EVENT,
    /** A line is not the event that is due. */
    WRONG_SEQ,
    /** An event that cannot have happened after those before it. */
    IMPOSSIBLE
  }
}
