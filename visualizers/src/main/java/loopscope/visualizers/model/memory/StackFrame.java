package loopscope.visualizers.model.memory;

import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.StatementReached;
import org.jspecify.annotations.Nullable;

/** One call of a function and the statements it reached. */
public final class StackFrame {
  private final FunctionEntered entered;
  private final Track<SourceRange> statements = new Track<>();
  private final Track<Long> scopes = new Track<>();
  private long scope;

  StackFrame(FunctionEntered entered) {
    this.entered = entered;
    scope = entered.scope();
  }

  void apply(StatementReached reached) {
    statements.add(reached.seq(), reached.at());
    if (reached.scope() != scope) {
      scope = reached.scope();
      scopes.add(reached.seq(), scope);
    }
  }

  /** The call. */
  public FunctionEntered entered() {
    return entered;
  }

  /** The statement that it was at; the whole function before the first. Null for a function without a place. */
  public @Nullable SourceRange place(long seq) {
    return statements.at(seq).orElse(entered.function().source());
  }

  /** The event that began what it does last: a statement, or the call itself. */
  long execution() {
    return statements.since(Long.MAX_VALUE).orElse(entered.seq());
  }

  /** The innermost scope that it saw there. */
  public long scope(long seq) {
    return scopes.at(seq).orElse(entered.scope());
  }
}
