package loopscope.engine.script;

import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** JavaScript threw a value. */
public final class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Object value;
  private final transient @Nullable SourceRange at;

  ScriptException(Object value, @Nullable SourceRange at, @Nullable Throwable cause) {
    super(cause);
    this.value = value;
    this.at = at;
  }

  /** The thrown value, opaque. */
  public Object value() {
    return value;
  }

  /** Where it was thrown, if that is known. */
  public @Nullable SourceRange at() {
    return at;
  }
}
