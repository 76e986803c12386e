package loopscope.engine.node.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A piece of a message's head, which may arrive in several chunks; its bytes are Latin-1. */
final class Text {
  private final HeadSize size;
  private byte[] bytes = {};
  private int length;

  Text(HeadSize size) {
    this.size = size;
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  /** Takes what {@code in} has read since {@code from}. */
  void take(Input in, int from) throws ParseFailure {
    var count = in.at - from;
    if (count == 0) {
      return;
    }
    size.add(count, in);
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
    }
    System.arraycopy(in.data, from, bytes, length, count);
    length += count;
  }

  boolean equalsIgnoreCase(String lowerCase) {
    if (length != lowerCase.length()) {
      return false;
    }
    for (var i = 0; i < length; i++) {
      var c = bytes[i];
      if ((c >= 'A' && c <= 'Z' ? c + 0x20 : c) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Without blanks at the end. */
  String trimmed() {
    var end = length;
    while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
