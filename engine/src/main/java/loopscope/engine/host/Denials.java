package loopscope.engine.host;

import java.util.function.Consumer;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.TraceSink;

/** Keeps nothing of a trace but tells what the sandbox refused. */
final class Denials implements TraceSink {
  private final Consumer<PermissionDenied> denied;
  private int size;

  Denials(Consumer<PermissionDenied> denied) {
    this.denied = denied;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void append(TraceEvent event) {
    size++;
    if (event instanceof PermissionDenied refused) {
      denied.accept(refused);
    }
  }
}
