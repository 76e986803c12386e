package loopscope.visualizers.model.keys;

import loopscope.visualizers.model.Blocks;

/** Which streams are sockets: for each isolate, and for each of its streams in their order. */
record Sockets(Blocks<Blocks<Boolean>> isolates) {
  static final Sockets NONE = new Sockets(Blocks.empty());

  /** A stream was opened: the next one of its isolate. */
  Sockets with(int isolate, boolean socket) {
    var more = isolates;
    while (more.size() <= isolate) {
      more = more.with(Blocks.empty());
    }
    return new Sockets(more.replace(isolate, more.get(isolate).with(socket)));
  }

  boolean has(int isolate, long stream) {
    return isolate < isolates.size() && stream <= isolates.get(isolate).size() && isolates.get(isolate).get(
        (int) stream - 1);
  }
}
