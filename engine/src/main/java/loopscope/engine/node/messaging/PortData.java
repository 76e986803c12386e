package loopscope.engine.node.messaging;

import java.util.ArrayDeque;
import java.util.Queue;
import loopscope.engine.script.clone.Clone;
import org.jspecify.annotations.Nullable;

/** What a port is in no isolate: its queue and those it is entangled with. It goes along when the port is transferred. Any thread. */
final class PortData {
  private final SiblingGroup group;
  private final Queue<Message> queue = new ArrayDeque<>();
  private @Nullable Port owner;

  PortData(SiblingGroup group) {
    this.group = group;
    group.entangle(this);
  }

  /** Its isolate's port, which is woken by messages; null while it is under way. */
  synchronized void ownedBy(@Nullable Port port) {
    owner = port;
    if (port != null && !queue.isEmpty()) {
      port.wake();
    }
  }

  synchronized void add(Message message) {
    queue.add(message);
    if (owner != null) {
      owner.wake();
    }
  }

  /** The next message, but no value where none is wanted. */
  synchronized @Nullable Message take(boolean wantsValues) {
    return wantsValues || queue.peek() instanceof Message.Close ? queue.poll() : null;
  }

  synchronized int size() {
    return queue.size();
  }

  boolean post(Clone clone) {
    return group.dispatch(this, clone);
  }

  boolean isSibling(PortData other) {
    return group.has(other);
  }

  void disentangle() {
    ownedBy(null);
    group.disentangle(this);
  }
}
