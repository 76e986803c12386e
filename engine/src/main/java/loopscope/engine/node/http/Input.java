package loopscope.engine.node.http;

/** The chunk being parsed and how far it has been read. */
final class Input {
  private static final byte CR = '\r';
  private static final byte LF = '\n';

  final byte[] data;
  final int end;
  final int start;
  int at;

  Input(byte[] data, int start, int length) {
    this.data = data;
    this.start = start;
    this.at = start;
    this.end = start + length;
  }

  boolean hasMore() {
    return at < end;
  }

  int remaining() {
    return end - at;
  }

  /** The next byte, unsigned, which stays unread. */
  int peek() {
    return data[at] & 0xff;
  }

  boolean atLineEnd() {
    return data[at] == CR || data[at] == LF;
  }

  /** Skips bytes that belong to {@code characters}. */
  void skip(boolean[] characters) {
    while (at < end && characters[data[at] & 0xff]) {
      at++;
    }
  }

  /** A failure at the next byte. */
  ParseFailure failure(String code, String reason) {
    return new ParseFailure(code, reason, at - start);
  }

  /** A failure behind the next byte. */
  ParseFailure failureAfter(String code, String reason) {
    return new ParseFailure(code, reason, at + 1 - start);
  }

  /** A failure some bytes before the next one, but not before this chunk. */
  ParseFailure failureBefore(int count, String code, String reason) {
    return new ParseFailure(code, reason, Math.max(0, at - start - count));
  }
}
