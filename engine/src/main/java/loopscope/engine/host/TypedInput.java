package loopscope.engine.host;

import java.io.InputStream;
import java.util.ArrayDeque;

/** A program's standard input, fed with what the student types. Reading waits for it. */
final class TypedInput extends InputStream {
  private final ArrayDeque<byte[]> typed = new ArrayDeque<>();
  private int position;
  private boolean ended;

  synchronized void type(byte[] text) {
    if (text.length > 0 && !ended) {
      typed.add(text);
      notifyAll();
    }
  }

  synchronized void end() {
    ended = true;
    notifyAll();
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) {
    while (typed.isEmpty() && !ended) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return -1;
      }
    }
    var text = typed.peek();
    if (text == null) {
      return -1;
    }
    var count = Math.min(length, text.length - position);
    System.arraycopy(text, position, target, offset, count);
    position += count;
    if (position == text.length) {
      typed.remove();
      position = 0;
    }
    return count;
  }

  @Override
  public synchronized int available() {
    var text = typed.peek();
    return text == null ? 0 : text.length - position;
  }
}
