package loopscope.engine.trace.log;

/** Unpacks the events of a trace. One thread takes the batches, in the order in which they were packed; any may read them then. */
public final class EventUnpacker {
  private final Terms terms = new Terms();

  /** Takes the next batch. */
  public EventBatch take(PackedEvents packed) {
    terms.add(packed.terms());
    return new EventBatch(packed.first(), packed.count(), packed.events(), terms);
  }
}
