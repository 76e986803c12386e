package loopscope.engine.node.http;

/** Reads a request's target (RFC 9112, section 3.2) as far as the blank or line end behind it. */
final class Target {
  private enum State {
    START, SCHEME, FIRST_SLASH, SECOND_SLASH, SERVER, SERVER_WITH_AT, PATH, QUERY, FRAGMENT
  }

  private static final String CODE = "HPE_INVALID_URL";

  private static final String INVALID = "Invalid characters in url";

  private final Text text;
  private State state = State.START;

  Target(HeadSize size) {
    text = new Text(size);
  }

  /** @param authorityOnly as CONNECT has it */
  void reset(boolean authorityOnly) {
    text.clear();
    state = authorityOnly ? State.SERVER : State.START;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Whether the target is complete: the next byte is the one behind it. */
  boolean read(Input in) throws ParseFailure {
    var from = in.at;
    while (in.hasMore()) {
      if (ends(in)) {
        text.take(in, from);
        return true;
      }
      step(in);
    }
    text.take(in, from);
    return false;
  }

  private boolean ends(Input in) throws ParseFailure {
    if (in.peek() != ' ' && !in.atLineEnd()) {
      return false;
    }
    return switch (state) {
      case START, SCHEME, FIRST_SLASH, SECOND_SLASH -> throw in.failureAfter(CODE,
          "Invalid characters in url");
      case SERVER, SERVER_WITH_AT, PATH, QUERY, FRAGMENT -> true;
    };
  }

  private void step(Input in) throws ParseFailure {
    var c = in.peek();
    if (c == '\t' || c == '\f') {
      throw in.failureAfter(CODE, INVALID);
    }
    state = switch (state) {
      case START -> start(c, in);
      case SCHEME -> scheme(c, in);
      case FIRST_SLASH -> slash(c, State.SECOND_SLASH, in);
      case SECOND_SLASH -> slash(c, State.SERVER, in);
      case SERVER, SERVER_WITH_AT -> server(c, in);
      case PATH -> path(c, in);
      case QUERY -> query(c, in);
      case FRAGMENT -> fragment(c, in);
    };
    in.at++;
    if (state == State.PATH || state == State.QUERY) {
      in.skip(Characters.URL);
    }
  }

  private static State start(int c, Input in) throws ParseFailure {
    if (c == '/' || c == '*') {
      return State.PATH;
    } else if (Characters.LETTER[c]) {
      return State.SCHEME;
    }
    throw in.failure(CODE, "Unexpected start char in url");
  }

  private static State scheme(int c, Input in) throws ParseFailure {
    if (Characters.LETTER[c]) {
      return State.SCHEME;
    } else if (c == ':') {
      return State.FIRST_SLASH;
    }
    throw in.failure(CODE, "Unexpected char in url schema");
  }

  private static State slash(int c, State next, Input in) throws ParseFailure {
    if (c == '/') {
      return next;
    }
    throw in.failure(CODE, "Unexpected char in url schema");
  }

  private State server(int c, Input in) throws ParseFailure {
    if (c == '/') {
      return State.PATH;
    } else if (c == '?') {
      return State.QUERY;
    } else if (Characters.USER_INFO[c]) {
      return State.SERVER;
    } else if (c != '@') {
      throw in.failure(CODE, "Unexpected char in url server");
    } else if (state == State.SERVER_WITH_AT) {
      throw in.failureAfter(CODE, "Double @ in url");
    }
    return State.SERVER_WITH_AT;
  }

  private static State path(int c, Input in) throws ParseFailure {
    return switch (c) {
      case '?' -> State.QUERY;
      case '#' -> State.FRAGMENT;
      default -> inside(c, State.PATH, "Invalid char in url path", in);
    };
  }

  private static State query(int c, Input in) throws ParseFailure {
    return switch (c) {
      case '?' -> State.QUERY;
      case '#' -> State.FRAGMENT;
      default -> inside(c, State.QUERY, "Invalid char in url query", in);
    };
  }

  private static State fragment(int c, Input in) throws ParseFailure {
    return c == '?' || c == '#' ? State.FRAGMENT
        : inside(c, State.FRAGMENT, "Invalid char in url fragment start", in);
  }

  private static State inside(int c, State same, String reason, Input in) throws ParseFailure {
    if (Characters.URL[c]) {
      return same;
    }
    throw in.failure(CODE, reason);
  }
}
