package loopscope.engine.trace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The events of one run in the order they happened. Append-only and safe for use by any threads: one may append while
 * others read; a reader sees every event below {@link #size()}.
 */
public final class TraceLog implements TraceSink {
  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private volatile TraceEvent[][] chunks = new TraceEvent[16][];
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
    return chunks[index >>> CHUNK_BITS][index & CHUNK - 1];
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
    var index = size;
    if (event.seq() != index) {
      throw new IllegalArgumentException("expected seq " + index + ", got " + event);
    }
    chunkFor(index)[index & CHUNK - 1] = event;
    size = index + 1;
  }

  private TraceEvent[] chunkFor(int index) {
    var chunk = index >>> CHUNK_BITS;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * chunk);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new TraceEvent[CHUNK];
    }
    return chunks[chunk];
  }
}
