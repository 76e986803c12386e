package loopscope.engine.node.messaging;

import java.util.ArrayList;
import java.util.List;
import loopscope.engine.script.clone.Clone;

/** Ports that hear each other: the two ends of a channel, or all of a broadcast channel's. Any thread. */
final class SiblingGroup {
  private final boolean named;
  private final List<PortData> members = new ArrayList<>();

  /** An empty group; one with a name stays when only one member is left. */
  SiblingGroup(boolean named) {
    this.named = named;
  }

  synchronized void entangle(PortData port) {
    members.add(port);
  }

  /** Whether a port is in the same group. */
  synchronized boolean has(PortData port) {
    return members.contains(port);
  }

  /** Gives the message to all members but the sender. Returns whether there was one. */
  boolean dispatch(PortData sender, Clone message) {
    var receivers = others(sender);
    receivers.forEach(receiver -> receiver.add(new Message.Value(message)));
    return !receivers.isEmpty();
  }

  private synchronized List<PortData> others(PortData port) {
    return members.stream().filter(member -> member != port).toList();
  }

  /** A port leaves; the other end of a channel is closed with it, after the messages it has. */
  void disentangle(PortData port) {
    List<PortData> left;
    synchronized (this) {
      members.remove(port);
      left = named ? List.of() : List.copyOf(members);
    }
    left.forEach(other -> other.add(new Message.Close()));
  }
}
