package loopscope.engine.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 and knows their number, and whether the last one was ended by a line feed. */
final class LineReader {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long number;
  private boolean cut;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line without its line feed; null at the end. */
  @Nullable
  String next() throws IOException {
    number++;
    var line = new ByteArrayOutputStream();
    while (true) {
      if (position == limit && !fill()) {
        cut = line.size() > 0;
        return cut ? line.toString(StandardCharsets.UTF_8) : null;
      }
      var start = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      line.write(buffer, start, position - start);
      if (position < limit) {
        position++;
        return line.toString(StandardCharsets.UTF_8);
      }
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  /** The number of the line {@link #next} gave last, from 1. */
  long number() {
    return number;
  }

  /** Whether the last line given was not ended. */
  boolean cut() {
    return cut;
  }
}
