package loopscope.engine.protocol;

/**
 * What is wrong with a trace file.
 *
 * @param line the first line that could not be used, from 1; after the last line where the file ends too early
 * @param detail more about it for those who want to know; may be empty
 */
public record Damage(Kind kind, long line, String detail) {

  /** The ways a trace file can be damaged. */
  public enum Kind {
    /** The first line is no trace header. */
    NOT_A_TRACE,
    /** A later Loopscope wrote it, in a version of the format this one does not know. */
    NEWER_VERSION,
    /** The last line is only half there. */
    CUT_IN_LINE,
    /** Every line is whole, but the program's end is missing: cut between lines, or its writer was killed. */
    ENDS_EARLY,
    /** A line is no event. */
    BAD_EVENT,
    /** Lines are missing, or in another order: an event does not bear the number that is due. */
    WRONG_SEQ
  }
}
