package loopscope.engine.trace.log;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.TraceSink;
import org.jspecify.annotations.Nullable;

/**
 * The events of one run in the order they happened. Append-only and safe for use by any threads: one may append while
 * others read; a reader sees every event below {@link #size()}. It keeps them packed, and those that were read last unpacked too:
 * read twice, an event may be another object each time, which is equal.
 */
public final class TraceLog implements TraceSink {
  private static final int BATCH = 512;
  private static final int UNPACKED = 256;

  /** Batches in order, each with the seq of its first event; only the first {@code count} are there. */
  private record Batches(int[] firsts, EventBatch[] batches, int count) {
    static final Batches NONE = new Batches(new int[0], new EventBatch[0], 0);

    Batches with(EventBatch next) {
      var full = count == batches.length;
      var starts = full ? Arrays.copyOf(firsts, 2 * count + 1) : firsts;
      var all = full ? Arrays.copyOf(batches, 2 * count + 1) : batches;
      starts[count] = next.first();
      all[count] = next;
      return new Batches(starts, all, count + 1);
    }

    /** The number of events in all of them. */
    int size() {
      return count == 0 ? 0 : firsts[count - 1] + batches[count - 1].size();
    }

    /** The number of the batch that has an event. */
    int indexOf(int seq) {
      var found = Arrays.binarySearch(firsts, 0, count, seq);
      return found >= 0 ? found : -found - 2;
    }
  }

  private record Unpacked(EventBatch batch, List<TraceEvent> events) {
    boolean has(int seq) {
      return seq >= batch.first() && seq < batch.first() + batch.size();
    }
  }

  private final EventPacker packer = new EventPacker();
  private final EventUnpacker unpacker = new EventUnpacker();
  private final @Nullable Unpacked[] unpacked = new Unpacked[UNPACKED];
  private @Nullable Unpacked latest;
  private volatile Batches packed = Batches.NONE;
  /** The events that are not packed yet. */
  private volatile TraceEvent[] open = new TraceEvent[BATCH];
  private volatile int size;

  /** Number of events; the last has seq {@code size() - 1}. */
  @Override
  public int size() {
    return size;
  }

  /**
   * The event at a position.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public TraceEvent get(long seq) {
    var index = Objects.checkIndex((int) seq, size);
    var last = latest;
    if (last != null && last.has(index)) {
      return last.events.get(index - last.batch.first());
    }
    // Events are packed before they leave the open ones: what is read first must be that.
    var fresh = open;
    var batches = packed;
    return index < batches.size() ? unpack(batches, index) : fresh[index - batches.size()];
  }

  private TraceEvent unpack(Batches batches, int seq) {
    var number = batches.indexOf(seq);
    var known = unpacked[number % UNPACKED];
    if (known == null || !known.has(seq)) {
      var batch = batches.batches[number];
      known = new Unpacked(batch, batch.events());
      unpacked[number % UNPACKED] = known;
    }
    latest = known;
    return known.events.get(seq - known.batch.first());
  }

  /** The events from {@code from} to before {@code to}: a view that never changes. */
  public List<TraceEvent> range(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new AbstractList<>() {
      @Override
      public TraceEvent get(int index) {
        return TraceLog.this.get(from + Objects.checkIndex(index, size()));
      }

      @Override
      public int size() {
        return to - from;
      }
    };
  }

  @Override
  public synchronized void append(TraceEvent event) {
    expect(event.seq());
    var index = size - packed.size();
    open[index] = event;
    size++;
    if (index + 1 == BATCH) {
      pack();
    }
  }

  /** Appends events as they come, packed. */
  public synchronized void append(EventBatch batch) {
    expect(batch.first());
    if (size > packed.size()) {
      pack();
    }
    packed = packed.with(batch);
    size += batch.size();
  }

  private void expect(long seq) {
    if (seq != size) {
      throw new IllegalArgumentException("expected seq " + size + ", got " + seq);
    }
  }

  private void pack() {
    var events = Arrays.asList(open).subList(0, size - packed.size());
    packed = packed.with(unpacker.take(packer.pack(events)));
    open = new TraceEvent[BATCH];
  }
}
