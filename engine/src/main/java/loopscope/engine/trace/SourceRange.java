package loopscope.engine.trace;

/**
 * A stretch of a source file. Lines and columns count from 1; the end is inclusive.
 *
 * @param file absolute path, or a {@code node:} id for a core module
 */
public record SourceRange(String file, int startLine, int startColumn, int endLine, int endColumn) {

  /** The file's last path segment with the line, as in {@code main.js:12}. */
  public String label() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + ":" + startLine;
  }

  /** Whether another stretch of the same file lies within this one. */
  public boolean encloses(SourceRange inner) {
    return file.equals(inner.file) && isBefore(startLine, startColumn, inner.startLine, inner.startColumn)
        && isBefore(inner.endLine, inner.endColumn, endLine, endColumn);
  }

  private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || line == otherLine && column <= otherColumn;
  }
}
