package loopscope.engine.node.http;

import java.util.ArrayList;
import java.util.List;

/** Reads field lines (RFC 9112, section 5) up to the empty line behind them: a head's, or the trailers. */
final class FieldLines {
  private enum State {
    FIRST_LINE, LINE, NAME, BLANKS_BEFORE_COLON, BLANKS, EMPTY_LINE_FEED, EMPTY_FOLD, VALUE, VALUE_LINE_FEED, FOLD, LAST_LINE_FEED
  }

  private static final String TOKEN_CODE = "HPE_INVALID_HEADER_TOKEN";
  private static final String VALUE_CHAR = "Invalid header value char";

  private final Framing framing;
  private final boolean lenient;
  private final Text name;
  private final Text value;
  private List<Object> fields = new ArrayList<>();
  private State state = State.FIRST_LINE;

  FieldLines(HeadSize size, Framing framing, boolean lenient) {
    this.framing = framing;
    this.lenient = lenient;
    this.name = new Text(size);
    this.value = new Text(size);
  }

  void reset() {
    state = State.FIRST_LINE;
    fields.clear();
  }

  /** Names and values by turns, as they came. They are the caller's from now on. */
  List<Object> take() {
    var taken = fields;
    fields = new ArrayList<>();
    state = State.LINE;
    return taken;
  }

  /** Whether the empty line has been read. */
  boolean read(Input in) throws ParseFailure {
    while (in.hasMore()) {
      switch (state) {
        case FIRST_LINE -> firstLine(in);
        case LINE -> {
          if (line(in)) {
            return true;
          }
        }
        case NAME -> name(in);
        case BLANKS_BEFORE_COLON -> blanksBeforeColon(in);
        case BLANKS -> blanks(in);
        case EMPTY_LINE_FEED -> emptyLineFeed(in);
        case EMPTY_FOLD -> emptyFold(in);
        case VALUE -> value(in);
        case VALUE_LINE_FEED -> valueLineFeed(in);
        case FOLD -> fold(in);
        case LAST_LINE_FEED -> {
          lastLineFeed(in);
          return true;
        }
      }
    }
    return false;
  }

  private void firstLine(Input in) throws ParseFailure {
    if (in.peek() == ' ') {
      if (!lenient) {
        throw in.failureAfter("HPE_UNEXPECTED_SPACE", "Unexpected space after start line");
      }
      in.at++;
    }
    state = State.LINE;
  }

  private boolean line(Input in) throws ParseFailure {
    switch (in.peek()) {
      case '\r' -> {
        in.at++;
        state = State.LAST_LINE_FEED;
      }
      case '\n' -> {
        if (!lenient) {
          throw in.failureAfter(TOKEN_CODE, "Invalid header field char");
        }
        in.at++;
        return true;
      }
      case ':' -> throw in.failure(TOKEN_CODE, "Invalid header token");
      default -> {
        name.clear();
        value.clear();
        state = State.NAME;
      }
    }
    return false;
  }

  private void name(Input in) throws ParseFailure {
    var from = in.at;
    in.skip(Characters.TOKEN);
    name.take(in, from);
    if (!in.hasMore()) {
      return;
    }
    var c = in.peek();
    if (c == ':') {
      colon(in);
    } else if (c == ' ' && Framing.matters(name)) {
      if (!lenient) {
        throw in.failureAfter(TOKEN_CODE, "Invalid header field char");
      }
      state = State.BLANKS_BEFORE_COLON;
    } else {
      throw in.failure(TOKEN_CODE, "Invalid header token");
    }
  }

  private void colon(Input in) throws ParseFailure {
    in.at++;
    framing.name(name, in);
    state = State.BLANKS;
  }

  private void blanksBeforeColon(Input in) throws ParseFailure {
    var c = in.peek();
    if (c == ' ') {
      in.at++;
    } else if (c == ':') {
      colon(in);
    } else {
      throw in.failure(TOKEN_CODE, "Invalid header token");
    }
  }

  private void blanks(Input in) throws ParseFailure {
    in.skip(Characters.BLANK);
    if (!in.hasMore()) {
      return;
    }
    switch (in.peek()) {
      case '\r' -> {
        in.at++;
        state = State.EMPTY_LINE_FEED;
      }
      case '\n' -> {
        if (!lenient) {
          throw in.failureAfter(TOKEN_CODE, VALUE_CHAR);
        }
        in.at++;
        state = State.EMPTY_FOLD;
      }
      default -> state = State.VALUE;
    }
  }

  private void emptyLineFeed(Input in) throws ParseFailure {
    if (in.peek() == '\n') {
      in.at++;
    } else if (!lenient) {
      throw in.failure("HPE_STRICT", "Expected LF after CR");
    }
    state = State.EMPTY_FOLD;
  }

  private void emptyFold(Input in) throws ParseFailure {
    if (!Characters.BLANK[in.peek()]) {
      add(in);
    } else if (lenient) {
      in.at++;
      state = State.BLANKS;
    } else {
      throw in.failureAfter(TOKEN_CODE, VALUE_CHAR);
    }
  }

  private void add(Input in) throws ParseFailure {
    framing.value(value, in);
    addField();
  }

  private void addField() {
    fields.add(name.toString());
    fields.add(value.trimmed());
    state = State.LINE;
  }

  private void value(Input in) throws ParseFailure {
    var from = in.at;
    in.skip(Characters.FIELD_VALUE);
    if (lenient) {
      while (in.hasMore() && !in.atLineEnd()) {
        in.at++;
      }
    }
    value.take(in, from);
    if (in.hasMore()) {
      valueEnd(in);
    }
  }

  private void valueEnd(Input in) throws ParseFailure {
    framing.value(value, in);
    var c = in.peek();
    if (c == '\r') {
      in.at++;
    } else if (c != '\n') {
      throw in.failure(TOKEN_CODE, VALUE_CHAR);
    } else if (!lenient) {
      throw in.failure("HPE_CR_EXPECTED", "Missing expected CR after header value");
    }
    state = State.VALUE_LINE_FEED;
  }

  private void valueLineFeed(Input in) throws ParseFailure {
    if (in.peek() != '\n') {
      throw in.failure("HPE_LF_EXPECTED", "Missing expected LF after header value");
    }
    in.at++;
    state = State.FOLD;
  }

  private void fold(Input in) throws ParseFailure {
    if (!Characters.BLANK[in.peek()]) {
      addField();
    } else if (lenient) {
      state = State.VALUE;
    } else {
      throw in.failure(TOKEN_CODE, "Unexpected whitespace after header value");
    }
  }

  private void lastLineFeed(Input in) throws ParseFailure {
    if (in.peek() == '\n') {
      in.at++;
    } else if (!lenient) {
      throw in.failure("HPE_STRICT", "Expected LF after headers");
    }
  }
}
