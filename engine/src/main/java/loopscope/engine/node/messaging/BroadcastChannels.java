package loopscope.engine.node.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The broadcast channels of a run, by name: isolates hear each other. Any thread. */
public final class BroadcastChannels {
  private final Map<String, SiblingGroup> channels = new ConcurrentHashMap<>();

  /** No channel yet. */
  public BroadcastChannels() {}

  /** One more end of the channel. */
  PortData join(String name) {
    return new PortData(channels.computeIfAbsent(name, key -> new SiblingGroup(true)));
  }
}
