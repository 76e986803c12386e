package loopscope.engine.node.http;

/** How many bytes of names, values and start line a message may still have. */
final class HeadSize {
  private static final String CODE = "HPE_HEADER_OVERFLOW";
  private static final String REASON = "Header overflow";

  private final long limit;
  private long used;

  HeadSize(long limit) {
    this.limit = limit;
  }

  void reset() {
    used = 0;
  }

  void add(int length, Input in) throws ParseFailure {
    used += length;
    if (used >= limit) {
      throw in.hasMore() ? in.failureAfter(CODE, REASON) : in.failure(CODE, REASON);
    }
  }
}
