package loopscope.engine.node.http;

/** Reads a status line (RFC 9112, section 4). */
final class StatusLine implements StartLine {
  private enum State {
    PROTOCOL, SLASH, VERSION, SPACE, CODE, AFTER_CODE, REASON, LINE_FEED
  }

  private static final String PROTOCOL_CODE = "HPE_INVALID_CONSTANT";
  private static final String STATUS_CODE = "HPE_INVALID_STATUS";
  private static final String PROTOCOLS = "Expected HTTP/, RTSP/ or ICE/";

  private final boolean lenient;
  private final Word protocol = new Word("HTTP", "RTSP", "ICE");
  private final Version version = new Version();
  private final Text reason;
  private State state = State.PROTOCOL;
  private int status;
  private int digits;

  StatusLine(HeadSize size, boolean lenient) {
    this.reason = new Text(size);
    this.lenient = lenient;
  }

  @Override
  public void reset() {
    state = State.PROTOCOL;
    reason.clear();
  }

  int status() {
    return status;
  }

  String reason() {
    return reason.toString();
  }

  @Override
  public Version version() {
    return version;
  }

  @Override
  public boolean read(Input in) throws ParseFailure {
    while (in.hasMore()) {
      var ended = switch (state) {
        case PROTOCOL -> protocol(in);
        case SLASH -> skip('/', State.VERSION, PROTOCOL_CODE, PROTOCOLS, in);
        case VERSION -> versionNumber(in);
        case SPACE -> skip(' ', State.CODE, "HPE_INVALID_VERSION", "Expected space after version", in);
        case CODE -> code(in);
        case AFTER_CODE -> afterCode(in);
        case REASON -> reason(in);
        case LINE_FEED -> lineFeed(in);
      };
      if (ended) {
        return true;
      }
    }
    return false;
  }

  private boolean protocol(Input in) throws ParseFailure {
    if (protocol.read(in, PROTOCOL_CODE, PROTOCOLS)) {
      state = State.SLASH;
    }
    return false;
  }

  private boolean skip(char expected, State next, String code, String reason, Input in) throws ParseFailure {
    if (in.peek() != expected) {
      throw in.failure(code, reason);
    }
    in.at++;
    state = next;
    return false;
  }

  private boolean versionNumber(Input in) throws ParseFailure {
    if (version.read(in, lenient)) {
      state = State.SPACE;
      status = 0;
      digits = 0;
    }
    return false;
  }

  private boolean code(Input in) throws ParseFailure {
    var c = in.peek();
    if (c < '0' || c > '9') {
      throw in.failure(STATUS_CODE, "Invalid status code");
    }
    in.at++;
    status = 10 * status + c - '0';
    digits++;
    if (digits == 3) {
      state = State.AFTER_CODE;
    }
    return false;
  }

  private boolean afterCode(Input in) throws ParseFailure {
    var c = in.peek();
    if (c == '\n' && !lenient) {
      throw in.failureAfter(STATUS_CODE, "Invalid response status");
    } else if (c != ' ' && c != '\r' && c != '\n') {
      throw in.failure(STATUS_CODE, "Invalid response status");
    }
    in.at++;
    state = c == ' ' ? State.REASON : State.LINE_FEED;
    return c == '\n';
  }

  private boolean reason(Input in) throws ParseFailure {
    var from = in.at;
    while (in.hasMore() && !in.atLineEnd()) {
      in.at++;
    }
    reason.take(in, from);
    if (!in.hasMore()) {
      return false;
    }
    var c = in.peek();
    in.at++;
    state = State.LINE_FEED;
    if (c == '\n' && !lenient) {
      throw in.failure("HPE_CR_EXPECTED", "Missing expected CR after response line");
    }
    return c == '\n';
  }

  private boolean lineFeed(Input in) throws ParseFailure {
    if (in.atLineEnd()) {
      in.at++;
    } else if (!lenient) {
      throw in.failure("HPE_STRICT", "Expected LF after CR");
    }
    return true;
  }
}
