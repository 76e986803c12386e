package loopscope.engine.trace.log;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;

/** Events that follow one another and stay packed until they are read. Any thread. */
public final class EventBatch {
  private final int first;
  private final int count;
  private final byte[] packed;
  private final Terms terms;

  EventBatch(int first, int count, byte[] packed, Terms terms) {
    this.first = first;
    this.count = count;
    this.packed = packed;
    this.terms = terms;
  }

  /** Seq of the first. */
  public int first() {
    return first;
  }

  /** How many they are. */
  public int size() {
    return count;
  }

  /** Unpacks them, each time anew. */
  public List<TraceEvent> events() {
    var in = new PackReader(packed, terms);
    var events = new TraceEvent[count];
    for (var i = 0; i < count; i++) {
      var shape = Shapes.kind((int) in.number());
      var nanos = in.next(Shapes.NANOS);
      var isolate = (int) in.next(Shapes.ISOLATE);
      in.stamp(new Stamp(first + i, nanos, isolate, in.next(Shapes.CAUSE)));
      events[i] = (TraceEvent) shape.read(in);
    }
    return Collections.unmodifiableList(Arrays.asList(events));
  }
}
