package loopscope.engine.node.messaging;

import loopscope.engine.script.clone.Clone;

/** What waits in a port's queue. */
sealed interface Message {

  /** A value that was posted. */
  record Value(Clone value) implements Message {}

  /** The other end was closed. */
  record Close() implements Message {}
}
