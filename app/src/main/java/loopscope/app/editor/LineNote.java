package loopscope.app.editor;

/**
 * What is known of a line at the moment of the run that is looked at.
 *
 * @param times how often it has run
 * @param values what it wrote the last time; may be empty
 */
public record LineNote(int times, String values) {
  /** Nothing has happened there yet. */
  public static final LineNote NONE = new LineNote(0, "");
}
