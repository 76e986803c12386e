package loopscope.engine.script.steps;

import com.oracle.truffle.api.source.SourceSection;
import loopscope.engine.trace.SourceRange;

/** Source sections as the trace has them. */
final class Sections {
  private Sections() {}

  /** Whether one stretch of a file holds another. */
  static boolean encloses(SourceRange outer, SourceRange inner) {
    return before(outer.startLine(), outer.startColumn(), inner.startLine(), inner.startColumn()) && before(
        inner.endLine(), inner
            .endColumn(), outer.endLine(), outer.endColumn());
  }

  private static boolean before(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || line == otherLine && column <= otherColumn;
  }

  static SourceRange range(SourceSection section) {
    return new SourceRange(section.getSource().getName(), section.getStartLine(), section.getStartColumn(),
        section.getEndLine(), section.getEndColumn());
  }
}
