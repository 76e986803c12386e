package loopscope.visualizers.model.streams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.log.TraceLog;

/** How full each stream was over the time of a run, as far as that is recorded. Grows with the log. For one thread. */
public final class StreamCurves {
  private final TraceLog log;
  private final int isolate;
  private final StreamsModel model;
  private final List<Curve> curves = new ArrayList<>();
  private StreamsState state;
  private int read;

  /** What a stream kept, both its sides together, from each moment on when that changed. */
  public static final class Curve {
    private long[] nanos = new long[8];
    private int[] lengths = new int[8];
    private long[] passed = new long[8];
    private int size;

    private void add(long at, int length, long through) {
      if (size == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * size);
        lengths = Arrays.copyOf(lengths, 2 * size);
        passed = Arrays.copyOf(passed, 2 * size);
      }
      nanos[size] = at;
      lengths[size] = length;
      passed[size++] = through;
    }

    /** How much it kept at a time. */
    public int lengthAt(long at) {
      var index = indexAt(at);
      return index < 0 ? 0 : lengths[index];
    }

    /** The most that it kept in a stretch of time. */
    public int mostBetween(long from, long to) {
      var most = lengthAt(from);
      for (var index = Math.max(0, indexAt(from)); index < size && nanos[index] <= to; index++) {
        most = Math.max(most, lengths[index]);
      }
      return most;
    }

    /** How much had come into it by then. */
    public long passedAt(long at) {
      var index = indexAt(at);
      return index < 0 ? 0 : passed[index];
    }

    private int indexAt(long at) {
      var found = Arrays.binarySearch(nanos, 0, size, at + 1);
      return (found >= 0 ? found : -found - 1) - 1;
    }
  }

  /** Those of an isolate's streams. */
  public StreamCurves(TraceLog log, int isolate) {
    this.log = log;
    this.isolate = isolate;
    model = new StreamsModel(isolate);
    state = model.initial();
  }

  /** The curve of a stream. */
  public Curve of(long stream) {
    update();
    while (curves.size() < stream) {
      curves.add(new Curve());
    }
    return curves.get((int) stream - 1);
  }

  private void update() {
    for (var end = log.size(); read < end; read++) {
      if (log.get(read) instanceof StreamEvent event && event.isolate() == isolate) {
        state = model.apply(state, event);
        while (curves.size() < event.stream()) {
          curves.add(new Curve());
        }
        state.tank(event.stream()).ifPresent(tank -> curves.get((int) event.stream() - 1).add(event.nanos(),
            tank
                .readable().length() + tank.writable().length(), Math.max(tank.readable().in(), tank
                    .writable()
                    .in())));
      }
    }
  }
}
