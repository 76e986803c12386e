package loopscope.engine.node.http;

/** Bytes that are no HTTP: Node's error code and reason, and the offset in the chunk where the parser gave up. */
final class ParseFailure extends Exception {
  private static final long serialVersionUID = 1;

  final String code;
  final String reason;
  final int position;

  ParseFailure(String code, String reason, int position) {
    super(reason, null, false, false);
    this.code = code;
    this.reason = reason;
    this.position = position;
  }
}
