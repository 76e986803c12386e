package loopscope.visualizers.model.memory;

import loopscope.engine.trace.log.TraceLog;

/** The memory of an isolate, put together as far as its recording has come. For one thread. */
public final class MemoryHistory {
  private final TraceLog log;
  private final Memory memory;
  private int read;

  public MemoryHistory(TraceLog log, int isolate) {
    this.log = log;
    memory = new Memory(isolate);
  }

  /** The memory, which knows every moment up to the last event. */
  public Memory read() {
    for (var size = log.size(); read < size; read++) {
      memory.apply(log.get(read));
    }
    return memory;
  }
}
