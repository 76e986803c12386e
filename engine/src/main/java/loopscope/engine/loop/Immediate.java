package loopscope.engine.loop;

/** One {@code setImmediate}. */
public final class Immediate {
  final long id;
  final long queuedAt;
  final Callback callback;
  boolean referenced = true;
  boolean done;

  Immediate(long id, long queuedAt, Callback callback) {
    this.id = id;
    this.queuedAt = queuedAt;
    this.callback = callback;
  }

  /** The callback's id in the trace. */
  public long id() {
    return id;
  }
}
