package loopscope.engine.trace;

/**
 * Something that happened in a run. One record per kind, in the past tense, made of values only: ids, enums, numbers,
 * source ranges and bounded previews, never a live JavaScript value. {@code docs/trace-format.md} describes each.
 */
public sealed interface TraceEvent permits RunEvent, LoopEvent, CallbackEvent, IoEvent, ModuleEvent,
    ProcessEvent, StreamEvent, ConnectionEvent, CryptoEvent, StepEvent, MemoryEvent {

  /** When, where and why it happened. */
  Stamp stamp();

  /** Position in the trace, dense, from 0. */
  default long seq() {
    return stamp().seq();
  }

  /** Nanoseconds since the start of the run. */
  default long nanos() {
    return stamp().nanos();
  }

  /** The isolate it happened in. */
  default int isolate() {
    return stamp().isolate();
  }

  /** Seq of the event that scheduled this one, or {@link Stamp#NO_CAUSE}. */
  default long cause() {
    return stamp().cause();
  }
}
