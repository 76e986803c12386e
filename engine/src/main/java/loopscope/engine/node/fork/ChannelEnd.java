package loopscope.engine.node.fork;

import java.util.ArrayDeque;
import java.util.Queue;
import loopscope.engine.net.Passed;
import org.jspecify.annotations.Nullable;

/** One end of a channel between two processes, outside of its isolate. Any thread. */
public final class ChannelEnd {

  /** A message under way, with what is handed over with it. */
  record Message(byte[] payload, @Nullable Passed handle) {}

  private final Queue<Message> queue = new ArrayDeque<>();
  private @Nullable Runnable wake;
  private @Nullable ChannelEnd other;
  private boolean closed;

  private ChannelEnd() {}

  /** Both ends of a new channel. */
  record Pair(ChannelEnd one, ChannelEnd other) {

    static Pair make() {
      var pair = new Pair(new ChannelEnd(), new ChannelEnd());
      pair.one.other = pair.other;
      pair.other.other = pair.one;
      return pair;
    }
  }

  /** Its isolate is there, and is woken by what arrives. */
  synchronized void awake(Runnable how) {
    wake = how;
    how.run();
  }

  private synchronized void add(Message message) {
    if (closed) {
      drop(message);
    } else {
      queue.add(message);
      wakeUp();
    }
  }

  /** Its isolate has ended: closes both ends, and what has not been received is lost. */
  void end() {
    close();
    synchronized (this) {
      queue.forEach(ChannelEnd::drop);
      queue.clear();
    }
  }

  private static void drop(Message message) {
    if (message.handle() != null) {
      message.handle().drop();
    }
  }

  private void wakeUp() {
    if (wake != null) {
      wake.run();
    }
  }

  /** Sends to the other end. */
  void send(Message message) {
    if (other != null) {
      other.add(message);
    }
  }

  synchronized @Nullable Message take() {
    return queue.poll();
  }

  /** Whether there is no more to come. */
  synchronized boolean isOver() {
    return closed && queue.isEmpty();
  }

  /** Closes both ends; the other still receives what is under way. */
  public void close() {
    closeThis();
    if (other != null) {
      other.closeThis();
    }
  }

  private synchronized void closeThis() {
    if (!closed) {
      closed = true;
      wakeUp();
    }
  }
}
