package loopscope.engine.net;

import io.netty.channel.IoEventLoop;
import io.netty.channel.ManualIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.TimeUnit;
import loopscope.engine.loop.Poller;

/**
 * Polls on the isolate's own thread with Netty's {@link ManualIoEventLoop}, so that sockets and JavaScript share one thread, as
 * in Node. Mind its numbers: a wait of 0 blocks until woken and -1 does not block, the reverse of libuv's timeout.
 */
public final class NettyPoller implements Poller {
  private static final long NO_WAIT = -1;
  private static final long UNTIL_WOKEN = 0;

  private final ManualIoEventLoop selector = new ManualIoEventLoop(Thread.currentThread(), NioIoHandler
      .newFactory());

  /** Where channels are registered. */
  IoEventLoop selector() {
    return selector;
  }

  /**
   * Makes the system close what was closed: Java keeps a registered socket open until its selector runs again. What arrives
   * meanwhile waits for the poll phase.
   */
  void closeNow() {
    selector.runNow();
  }

  @Override
  public void poll(long timeoutMillis) {
    var wait = timeoutMillis == 0 ? NO_WAIT
        : timeoutMillis < 0 ? UNTIL_WOKEN : TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
    selector.run(wait, 0);
  }

  @Override
  public void wakeup() {
    selector.wakeup();
  }

  @Override
  public void close() {
    selector.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS);
    while (!selector.isTerminated()) {
      selector.runNow();
    }
  }
}
