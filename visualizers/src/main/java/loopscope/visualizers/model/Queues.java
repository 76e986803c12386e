package loopscope.visualizers.model;

import loopscope.visualizers.model.Callback.Closing;
import loopscope.visualizers.model.Callback.Immediate;
import loopscope.visualizers.model.Callback.Microtask;
import loopscope.visualizers.model.Callback.Tick;
import loopscope.visualizers.model.Callback.Timer;

/** The callbacks that wait, but for those of requests. Each queue runs from its front; timers stand by due time. */
public record Queues(Fifo<Tick> ticks, Fifo<Microtask> microtasks, Fifo<Timer> timers,
    Fifo<Immediate> immediates, Fifo<Closing> closings) {

  static final Queues EMPTY = new Queues(Fifo.empty(), Fifo.empty(), Fifo.empty(), Fifo.empty(),
      Fifo.empty());

  /** How many wait. */
  public int size() {
    return ticks.size() + microtasks.size() + timers.size() + immediates.size() + closings.size();
  }

  Queues ticks(Fifo<Tick> queue) {
    return new Queues(queue, microtasks, timers, immediates, closings);
  }

  Queues microtasks(Fifo<Microtask> queue) {
    return new Queues(ticks, queue, timers, immediates, closings);
  }

  Queues timers(Fifo<Timer> queue) {
    return new Queues(ticks, microtasks, queue, immediates, closings);
  }

  Queues immediates(Fifo<Immediate> queue) {
    return new Queues(ticks, microtasks, timers, queue, closings);
  }

  Queues closings(Fifo<Closing> queue) {
    return new Queues(ticks, microtasks, timers, immediates, queue);
  }
}
