package loopscope.engine.net;

import loopscope.engine.loop.Callback;
import loopscope.engine.loop.Handle;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.SourceRange;
import org.jspecify.annotations.Nullable;

/** A socket that is open until it is closed. Loop thread. */
public sealed interface NetHandle permits Listener, Connection {

  /** What counts it for the loop. */
  Handle handle();

  /** This end; null for a pipe or while there is none. */
  @Nullable
  Endpoint localAddress();

  /** Closes it; {@code closed} runs in the closing phase. */
  void close(FunctionInfo function, @Nullable SourceRange at, Callback closed);
}
