package loopscope.engine.host;

import java.io.IOException;
import java.io.OutputStream;
import loopscope.engine.protocol.TraceHeader;
import loopscope.engine.protocol.TraceWriter;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.TraceSink;
import org.jspecify.annotations.Nullable;

/** Writes events to a stream as they come. When that fails it says so once and takes no more. */
final class FileTrace implements TraceSink {
  private final TraceWriter writer;
  private int size;
  private Runnable onFailure = () -> {};
  private boolean closed;
  private @Nullable IOException failure;

  FileTrace(OutputStream out, TraceHeader header) throws IOException {
    writer = new TraceWriter(out, header);
  }

  /** What to do when the trace cannot be written any more. */
  synchronized void onFailure(Runnable action) {
    onFailure = action;
  }

  @Override
  public synchronized int size() {
    return size;
  }

  @Override
  public synchronized void append(TraceEvent event) {
    size++;
    if (!closed) {
      try {
        writer.write(event);
      } catch (IOException e) {
        closed = true;
        failure = e;
        onFailure.run();
      }
    }
  }

  /** Writes what is buffered. What comes later is not wanted. */
  synchronized void close() {
    if (!closed) {
      closed = true;
      try {
        writer.close();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Throws what went wrong, if anything did. */
  synchronized void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
