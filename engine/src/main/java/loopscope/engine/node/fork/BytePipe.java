package loopscope.engine.node.fork;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A pipe between two isolates, as the operating system's: who writes waits as long as it is full. Any thread. */
final class BytePipe {
  private static final int CAPACITY = 65_536;

  private final Queue<byte[]> chunks = new ArrayDeque<>();
  private byte @Nullable [] begun;
  private int taken;
  private int size;
  private int writers = 1;
  private boolean ended;
  private boolean broken;

  /** Writes all, as soon as there is room. Returns false if nobody will read it. */
  synchronized boolean write(byte[] bytes) {
    while (size >= CAPACITY && !broken && !ended) {
      await();
    }
    if (!broken && !ended && bytes.length > 0) {
      chunks.add(bytes);
      size += bytes.length;
      notifyAll();
    }
    return !broken;
  }

  /** One more process may write. */
  synchronized void hold() {
    writers++;
  }

  /** A process has ended that could write. Without any, who reads finds the end after what is there. */
  synchronized void release() {
    writers--;
    if (writers == 0) {
      end();
    }
  }

  /** Nothing more is written. */
  private void end() {
    ended = true;
    notifyAll();
  }

  /** Nobody reads any more. */
  synchronized void breakOff() {
    broken = true;
    chunks.clear();
    notifyAll();
  }

  private synchronized int read(byte[] into, int offset, int length) {
    while (begun == null && chunks.isEmpty() && !ended && !broken) {
      await();
    }
    if (begun == null) {
      begun = chunks.poll();
      taken = 0;
    }
    var from = begun;
    if (from == null) {
      return -1;
    }
    var count = Math.min(length, from.length - taken);
    System.arraycopy(from, taken, into, offset, count);
    taken += count;
    size -= count;
    if (taken == from.length) {
      begun = null;
    }
    notifyAll();
    return count;
  }

  /** An isolate that is stopped is interrupted: its pipes break. */
  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      broken = true;
      Thread.currentThread().interrupt();
    }
  }

  /** The end to read from; closing it breaks the pipe. */
  InputStream input() {
    return new InputStream() {
      @Override
      public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        return length == 0 ? 0 : BytePipe.this.read(into, offset, length);
      }

      @Override
      public void close() {
        breakOff();
      }
    };
  }

  /** The end to write to; closing it ends the pipe. */
  OutputStream output() {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!BytePipe.this.write(Arrays.copyOfRange(bytes, offset, offset + length))) {
          throw new IOException("Broken pipe");
        }
      }

      @Override
      public void close() {
        synchronized (BytePipe.this) {
          end();
        }
      }
    };
  }
}
