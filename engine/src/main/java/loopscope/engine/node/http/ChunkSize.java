package loopscope.engine.node.http;

/** Reads the line before a chunk (RFC 9112, section 7.1): its size and its extensions, which nobody needs. */
final class ChunkSize {
  private enum State {
    FIRST_DIGIT, DIGITS, EXTENSION, NAME, VALUE, QUOTED, QUOTED_PAIR, AFTER_QUOTED, LINE_FEED
  }

  private static final String SIZE_CODE = "HPE_INVALID_CHUNK_SIZE";
  private static final String STRICT = "HPE_STRICT";
  private static final String CR_EXPECTED = "HPE_CR_EXPECTED";
  private static final int MAX_EXTENSIONS = 16 * 1024;

  private final boolean lenient;
  private State state = State.FIRST_DIGIT;
  private long size;
  private int extensions;

  ChunkSize(boolean lenient) {
    this.lenient = lenient;
  }

  void reset() {
    state = State.FIRST_DIGIT;
    size = 0;
    extensions = 0;
  }

  long size() {
    return size;
  }

  /** Whether the line is complete. */
  boolean read(Input in) throws ParseFailure {
    while (in.hasMore()) {
      switch (state) {
        case FIRST_DIGIT -> firstDigit(in);
        case DIGITS -> digits(in);
        case EXTENSION -> extension(in);
        case NAME -> name(in);
        case VALUE -> value(in);
        case QUOTED -> quoted(in);
        case QUOTED_PAIR -> quotedPair(in);
        case AFTER_QUOTED -> afterQuoted(in);
        case LINE_FEED -> {
          lineFeed(in);
          return true;
        }
      }
    }
    return false;
  }

  private void firstDigit(Input in) throws ParseFailure {
    if (Characters.hex(in.peek()) < 0) {
      throw in.failure(SIZE_CODE, "Invalid character in chunk size");
    }
    state = State.DIGITS;
  }

  private void digits(Input in) throws ParseFailure {
    var c = in.peek();
    var digit = Characters.hex(c);
    if (digit >= 0) {
      in.at++;
      if (size >>> 59 != 0) {
        throw in.failure(SIZE_CODE, "Chunk size overflow");
      }
      size = 16 * size + digit;
    } else if (c == ';') {
      in.at++;
      state = State.EXTENSION;
    } else if (Characters.BLANK[c]) {
      if (!lenient) {
        throw in.failureAfter(SIZE_CODE, "Invalid character in chunk size");
      }
      in.at++;
    } else if (!ends(in, "Missing expected CR after chunk size")) {
      throw in.failure(SIZE_CODE, "Invalid character in chunk size");
    }
  }

  /** Whether the line ends here; then its CR has been read. */
  private boolean ends(Input in, String missing) throws ParseFailure {
    var c = in.peek();
    if (c == '\n' && !lenient) {
      throw in.failureAfter(CR_EXPECTED, missing);
    } else if (c == '\r') {
      in.at++;
    } else if (c != '\n') {
      return false;
    }
    state = State.LINE_FEED;
    return true;
  }

  private void extension(Input in) throws ParseFailure {
    var c = in.peek();
    if (c == ' ' || c == '\r') {
      throw in.failureAfter(STRICT, "Invalid character in chunk extensions");
    }
    state = State.NAME;
  }

  private void name(Input in) throws ParseFailure {
    skip(Characters.TOKEN, in);
    if (!in.hasMore()) {
      return;
    }
    switch (in.peek()) {
      case '=' -> next(State.VALUE, in);
      case ';' -> next(State.EXTENSION, in);
      default -> {
        if (!ends(in, "Missing expected CR after chunk extension name")) {
          throw in.failureAfter(STRICT, "Invalid character in chunk extensions name");
        }
      }
    }
  }

  private void value(Input in) throws ParseFailure {
    skip(Characters.TOKEN, in);
    if (!in.hasMore()) {
      return;
    }
    switch (in.peek()) {
      case '"' -> next(State.QUOTED, in);
      case ';' -> next(State.EXTENSION, in);
      default -> {
        if (!ends(in, "Missing expected CR after chunk extension value")) {
          throw in.failureAfter(STRICT, "Invalid character in chunk extensions value");
        }
      }
    }
  }

  private void quoted(Input in) throws ParseFailure {
    skip(Characters.QUOTED, in);
    if (!in.hasMore()) {
      return;
    }
    switch (in.peek()) {
      case '"' -> next(State.AFTER_QUOTED, in);
      case '\\' -> next(State.QUOTED_PAIR, in);
      default -> throw in.failureAfter(STRICT, "Invalid character in chunk extensions quoted value");
    }
  }

  private void quotedPair(Input in) throws ParseFailure {
    if (!Characters.FIELD_VALUE[in.peek()]) {
      throw in.failureAfter(STRICT, "Invalid quoted-pair in chunk extensions quoted value");
    }
    next(State.QUOTED, in);
  }

  private void afterQuoted(Input in) throws ParseFailure {
    if (in.peek() == ';') {
      next(State.EXTENSION, in);
    } else if (!ends(in, "Missing expected CR after chunk extension value")) {
      throw in.failure(STRICT, "Invalid character in chunk extensions quote value");
    }
  }

  private void next(State next, Input in) {
    in.at++;
    state = next;
  }

  private void skip(boolean[] characters, Input in) throws ParseFailure {
    var from = in.at;
    in.skip(characters);
    extensions += in.at - from;
    if (extensions > MAX_EXTENSIONS) {
      throw in.failure("HPE_CHUNK_EXTENSIONS_OVERFLOW", "Chunk extensions overflow");
    }
  }

  private void lineFeed(Input in) throws ParseFailure {
    if (in.peek() == '\n') {
      in.at++;
    } else if (!lenient) {
      throw in.failure(STRICT, "Expected LF after chunk size");
    }
  }
}
