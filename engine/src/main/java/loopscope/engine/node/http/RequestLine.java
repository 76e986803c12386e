package loopscope.engine.node.http;

/** Reads a request line (RFC 9112, section 3). */
final class RequestLine implements StartLine {
  private enum State {
    METHOD, FIRST_SPACE, SPACES, TARGET, AFTER_TARGET, PROTOCOL, SLASH, VERSION, LINE_END, LINE_FEED, OLD_LINE_FEED, PREFACE
  }

  private static final String VERSION_CODE = "HPE_INVALID_VERSION";
  private static final String PROTOCOL_CODE = "HPE_INVALID_CONSTANT";
  private static final String PROTOCOLS = "Expected HTTP/, RTSP/ or ICE/";

  private final boolean lenient;
  private final Method methods = new Method();
  private final Target target;
  private final Word protocol = new Word("HTTP", "RTSP", "ICE");
  private final Word preface = new Word("\r\n\r\nSM\r\n\r\n");
  private final Version version = new Version();
  private State state = State.METHOD;
  private String method = "";

  RequestLine(HeadSize size, boolean lenient) {
    this.target = new Target(size);
    this.lenient = lenient;
  }

  @Override
  public void reset() {
    state = State.METHOD;
    methods.reset();
  }

  String method() {
    return method;
  }

  String target() {
    return target.toString();
  }

  @Override
  public Version version() {
    return version;
  }

  @Override
  public boolean read(Input in) throws ParseFailure {
    while (in.hasMore()) {
      var ended = switch (state) {
        case METHOD -> method(in);
        case FIRST_SPACE -> firstSpace(in);
        case SPACES -> spaces(in);
        case TARGET -> target(in);
        case AFTER_TARGET -> afterTarget(in);
        case PROTOCOL -> protocol(in);
        case SLASH -> slash(in);
        case VERSION -> versionNumber(in);
        case LINE_END -> lineEnd(in);
        case LINE_FEED -> lineFeed(in);
        case OLD_LINE_FEED -> oldLineFeed(in);
        case PREFACE -> preface(in);
      };
      if (ended) {
        return true;
      }
    }
    return false;
  }

  private boolean method(Input in) throws ParseFailure {
    var read = methods.read(in);
    if (read != null) {
      method = read;
      state = State.FIRST_SPACE;
    }
    return false;
  }

  private boolean firstSpace(Input in) throws ParseFailure {
    if (in.peek() != ' ') {
      throw in.failure("HPE_INVALID_METHOD", "Expected space after method");
    }
    in.at++;
    state = State.SPACES;
    return false;
  }

  private boolean spaces(Input in) {
    if (in.peek() == ' ') {
      in.at++;
    } else {
      target.reset(method.equals("CONNECT"));
      state = State.TARGET;
    }
    return false;
  }

  private boolean target(Input in) throws ParseFailure {
    if (!target.read(in)) {
      return false;
    }
    var c = in.peek();
    in.at++;
    if (c == ' ') {
      state = State.AFTER_TARGET;
      return false;
    }
    version.set(0, 9);
    state = State.OLD_LINE_FEED;
    return c == '\n';
  }

  private boolean oldLineFeed(Input in) throws ParseFailure {
    if (in.peek() != '\n') {
      throw in.failure("HPE_INVALID_URL", "Expected CRLF");
    }
    in.at++;
    return true;
  }

  private boolean afterTarget(Input in) {
    if (in.peek() == ' ') {
      in.at++;
    } else {
      state = State.PROTOCOL;
    }
    return false;
  }

  private boolean protocol(Input in) throws ParseFailure {
    if (protocol.read(in, PROTOCOL_CODE, PROTOCOLS)) {
      checkMethod(in);
      state = State.SLASH;
    }
    return false;
  }

  private void checkMethod(Input in) throws ParseFailure {
    switch (protocol.toString()) {
      case "HTTP" -> checkMethod(Method.isForHttp(method), "Invalid method for HTTP/x.x request", in);
      case "RTSP" -> checkMethod(Method.isForRtsp(method), "Invalid method for RTSP/x.x request", in);
      default -> checkMethod(Method.isForIcecast(method), "Expected SOURCE method for ICE/x.x request", in);
    }
  }

  private static void checkMethod(boolean fits, String reason, Input in) throws ParseFailure {
    if (!fits) {
      throw in.failure(PROTOCOL_CODE, reason);
    }
  }

  private boolean slash(Input in) throws ParseFailure {
    if (in.peek() != '/') {
      throw in.failure(PROTOCOL_CODE, PROTOCOLS);
    }
    in.at++;
    state = State.VERSION;
    return false;
  }

  private boolean versionNumber(Input in) throws ParseFailure {
    if (version.read(in, lenient)) {
      state = method.equals(Method.PRI) ? State.PREFACE : State.LINE_END;
    }
    return false;
  }

  private boolean lineEnd(Input in) throws ParseFailure {
    var c = in.peek();
    if (c == '\r' || c == '\n' && lenient) {
      in.at++;
      state = State.LINE_FEED;
      return false;
    } else if (c == '\n') {
      throw in.failureAfter(VERSION_CODE, "Expected CRLF after version");
    }
    throw in.failure(VERSION_CODE, "Expected CRLF after version");
  }

  private boolean lineFeed(Input in) throws ParseFailure {
    if (in.peek() == '\n') {
      in.at++;
    } else if (!lenient) {
      throw in.failure("HPE_STRICT", "Expected CRLF after version");
    }
    return true;
  }

  private boolean preface(Input in) throws ParseFailure {
    if (preface.read(in, VERSION_CODE, "Expected HTTP/2 Connection Preface")) {
      throw in.failure("HPE_PAUSED_H2_UPGRADE", "Pause on PRI/Upgrade");
    }
    return false;
  }
}
