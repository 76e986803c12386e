package loopscope.visualizers.picture;

import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * What a shape stands for.
 *
 * @param spoken what a screen reader says
 * @param hover where it came from, shown under the pointer; may be empty
 * @param seq the event it stands for, or -1
 * @param source the stretch of the student's file it stands for
 * @param subject the thing of the program it stands for
 */
public record Meaning(String spoken, String hover, long seq, @Nullable SourceRange source,
    @Nullable Subject subject) {

  /** A meaning that is no thing of the program. */
  public Meaning(String spoken, String hover, long seq, @Nullable SourceRange source) {
    this(spoken, hover, seq, source, null);
  }

  /** A meaning that points at no event and no source. */
  public static Meaning spoken(String text) {
    return new Meaning(text, "", -1, null);
  }
}
