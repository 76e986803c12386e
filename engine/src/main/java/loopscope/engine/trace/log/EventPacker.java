package loopscope.engine.trace.log;

import java.util.List;
import loopscope.engine.trace.TraceEvent;

/** Packs the events of a trace, batch by batch. Not for use by several threads. */
public final class EventPacker {
  private final NewTerms terms = new NewTerms();
  private final PackWriter out = new PackWriter();

  /** Packs the next events, of which there is at least one. */
  public PackedEvents pack(List<TraceEvent> events) {
    for (var event : events) {
      var kind = Shapes.kind(event);
      out.number(kind);
      out.next(Shapes.NANOS, event.nanos());
      out.next(Shapes.ISOLATE, event.isolate());
      out.next(Shapes.CAUSE, event.cause());
      Shapes.kind(kind).write(event, out, terms);
    }
    return new PackedEvents((int) events.getFirst().seq(), events.size(), terms.take(), out.take());
  }
}
