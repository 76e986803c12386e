package loopscope.engine.trace.stop;

import loopscope.engine.trace.SourceRange;

/**
 * A line of a source.
 *
 * @param file as {@link SourceRange#file}
 * @param line counted from 1
 */
public record SourceLine(String file, int line) {

  /** Whether a source range begins on this line. */
  public boolean begins(SourceRange range) {
    return range.startLine() == line && range.file().equals(file);
  }
}
