package loopscope.engine.node.fork;

import java.util.function.Consumer;

/** Starts isolates that run as processes of their own. */
@FunctionalInterface
public interface Forker {

  /** Starts one; its own thread tells {@code ended} once, when it has ended. Loop thread of its parent. */
  void fork(ForkStart start, Consumer<ForkEnd> ended);
}
