package loopscope.engine.loop;

import loopscope.engine.loop.EventLoop.Request;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** What happens once outside the loop, such as the end of another program. Until then it keeps the loop alive if it is referenced. */
public final class Awaited {
  private final EventLoop loop;
  private final String operation;
  private final String target;
  private final FunctionInfo function;
  private final @Nullable SourceRange at;
  private @Nullable Request request;
  private boolean over;

  /** Waits from now on, referenced or not. Loop thread. */
  public Awaited(EventLoop loop, String operation, String target, FunctionInfo function,
      @Nullable SourceRange at, boolean referenced) {
    this.loop = loop;
    this.operation = operation;
    this.target = target;
    this.function = function;
    this.at = at;
    setReferenced(referenced);
  }

  /** Whether the loop lives on for it. Loop thread. */
  public synchronized void setReferenced(boolean referenced) {
    if (over || referenced == (request != null)) {
      return;
    }
    if (request == null) {
      request = loop.startRequest(operation, target, false, function, at);
    } else {
      loop.drop(request);
      request = null;
    }
  }

  /** It happened, and {@code callback} is to run; unless nobody waits any more. Any thread. */
  public synchronized void happened(Callback callback) {
    if (over) {
      return;
    }
    over = true;
    if (request == null) {
      loop.interrupt(operation, function, callback);
    } else {
      loop.complete(request, callback);
    }
  }

  /** Nobody waits any more. Returns whether somebody did. Loop thread. */
  public synchronized boolean forget() {
    var waited = !over;
    setReferenced(false);
    over = true;
    return waited;
  }
}
