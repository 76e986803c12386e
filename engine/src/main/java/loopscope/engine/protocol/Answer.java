package loopscope.engine.protocol;

import java.util.List;
import loopscope.engine.trace.SourceRange;

/** A host's answer to a request. */
public sealed interface Answer {

  /** It was done, or begun. */
  record Done() implements Answer {}

  /** It does not fit the host's state. */
  record Refused(String message) implements Answer {}

  /** The syntax errors of a text. */
  record Checked(List<Diagnostic> diagnostics) implements Answer {}

  /** One syntax error. */
  record Diagnostic(SourceRange at, String message) {}
}
