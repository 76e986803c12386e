package loopscope.engine.node.http;

import java.util.List;
import java.util.Objects;
import loopscope.engine.loop.Ticker;
import org.jspecify.annotations.Nullable;

/**
 * Parses HTTP/1 messages from the chunks of one connection, and answers as llhttp 9.3 does: the same messages accepted, the same
 * error codes. A failure is final.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112: HTTP/1.1</a>
 */
final class HttpParser {
  private enum State {
    START, START_LINE, FIELDS, BODY, BODY_TO_END, CHUNK_SIZE, CHUNK, CHUNK_CR, CHUNK_LF, TRAILERS, CLOSED
  }

  private final MessageHandler handler;
  private final Ticker ticker;
  private final boolean lenient;
  private final HeadSize size;
  private final Framing framing;
  private final @Nullable RequestLine request;
  private final @Nullable StatusLine status;
  private final FieldLines fields;
  private final ChunkSize chunk;
  private State state = State.START;
  private long left;
  private boolean upgrade;
  private boolean skipBody;
  private boolean unfinished;
  private boolean paused;
  private long begun;
  private boolean headComplete;
  private @Nullable ParseFailure failure;

  HttpParser(boolean ofRequests, long maxHeaderSize, boolean lenient, Ticker ticker, MessageHandler handler) {
    this.handler = handler;
    this.ticker = ticker;
    this.lenient = lenient;
    size = new HeadSize(maxHeaderSize);
    framing = new Framing(ofRequests, lenient);
    request = ofRequests ? new RequestLine(size, lenient) : null;
    status = ofRequests ? null : new StatusLine(size, lenient);
    fields = new FieldLines(size, framing, lenient);
    chunk = new ChunkSize(lenient);
    begun = ticker.nanos();
  }

  /** When the message being received began, or the connection before its first; 0 between messages. */
  long begun() {
    return begun;
  }

  boolean isHeadComplete() {
    return headComplete;
  }

  /** Whether what follows the last message is another protocol. */
  boolean isUpgraded() {
    return upgrade;
  }

  /**
   * Parses a chunk.
   *
   * @return how many bytes belonged to HTTP: fewer than given only before another protocol
   */
  int execute(byte[] data, int start, int length) throws ParseFailure {
    if (failure != null) {
      throw failure;
    }
    var in = new Input(data, start, length);
    try {
      while (in.hasMore() && !paused) {
        step(in);
      }
      paused = false;
      return in.at - start;
    } catch (ParseFailure e) {
      failure = e;
      throw e;
    } catch (RuntimeException e) {
      failure = new ParseFailure("HPE_USER", "JS Exception", in.at - start);
      throw e;
    }
  }

  /** The connection has ended. */
  void finish() throws ParseFailure {
    if (failure != null) {
      return;
    }
    if (state == State.BODY_TO_END) {
      complete(List.of());
    } else if (unfinished) {
      throw new ParseFailure("HPE_INVALID_EOF_STATE", "Invalid EOF state", 0);
    }
  }

  private void step(Input in) throws ParseFailure {
    switch (state) {
      case START -> start(in);
      case START_LINE -> startLine(in);
      case FIELDS -> fields(in);
      case BODY, CHUNK -> body(in);
      case BODY_TO_END -> take(in, in.remaining());
      case CHUNK_SIZE -> chunkSize(in);
      case CHUNK_CR -> chunkCr(in);
      case CHUNK_LF -> chunkLf(in);
      case TRAILERS -> trailers(in);
      case CLOSED -> closed(in);
    }
  }

  private StartLine line() {
    return request != null ? request : Objects.requireNonNull(status);
  }

  private void start(Input in) {
    if (in.atLineEnd()) {
      in.at++;
      return;
    }
    begun = ticker.nanos();
    headComplete = false;
    unfinished = true;
    skipBody = false;
    framing.reset();
    line().reset();
    fields.reset();
    state = State.START_LINE;
  }

  private void startLine(Input in) throws ParseFailure {
    if (line().read(in)) {
      state = State.FIELDS;
    }
  }

  private void fields(Input in) throws ParseFailure {
    if (!fields.read(in)) {
      return;
    }
    headComplete = true;
    size.reset();
    upgrade = isUpgrade();
    switch (handler.head(head())) {
      case AS_SAID -> {
      }
      case NONE -> skipBody = true;
      case OTHER_PROTOCOL -> {
        skipBody = true;
        upgrade = true;
      }
    }
    afterHead(in);
  }

  private boolean isUpgrade() {
    if (framing.asksForUpgrade()) {
      return status == null || status.status() == 101;
    }
    return isConnect();
  }

  private boolean isConnect() {
    return request != null && request.method().equals("CONNECT");
  }

  private Head head() {
    var version = line().version();
    return new Head(version.major(), version.minor(), fields.take(), request == null ? null
        : request.method(),
        request == null ? null : request.target(), status == null ? 0 : status.status(),
        status == null ? null : status.reason(), upgrade, isPersistent());
  }

  private void afterHead(Input in) throws ParseFailure {
    var hasBody = framing.isChunked() || framing.length() > 0;
    if (upgrade && (isConnect() || skipBody || !hasBody) || status != null && status.status() == 101) {
      complete(List.of());
      paused = true;
    } else if (skipBody || isBodiless()) {
      complete(List.of());
    } else if (framing.isChunked()) {
      nextChunk();
    } else if (framing.isEncoded() && request != null && !lenient) {
      throw in.failure("HPE_INVALID_TRANSFER_ENCODING", "Request has invalid `Transfer-Encoding`");
    } else if (framing.isEncoded() || !framing.hasLength() && needsEnd()) {
      unfinished = false;
      state = State.BODY_TO_END;
    } else if (framing.length() == 0) {
      complete(List.of());
    } else {
      left = framing.length();
      state = State.BODY;
    }
  }

  /** RFC 9110, section 6.4.1: responses that never have a body. */
  private boolean isBodiless() {
    return status != null && (status.status() / 100 == 1 || status.status() == 204 || status.status() == 304);
  }

  private boolean needsEnd() {
    if (status == null || isBodiless() || skipBody) {
      return false;
    }
    return framing.isEncoded() && !framing.isChunked() || !framing.isChunked() && !framing.hasLength();
  }

  private boolean isPersistent() {
    var stays = line().version().isPersistent() ? !framing.closes() : framing.keepsAlive();
    return stays && !needsEnd();
  }

  private void body(Input in) {
    var count = (int) Math.min(left, in.remaining());
    left -= count;
    take(in, count);
    if (left == 0) {
      if (state == State.BODY) {
        complete(List.of());
        paused = upgrade;
      } else {
        state = State.CHUNK_CR;
      }
    }
  }

  private void take(Input in, int count) {
    var from = in.at;
    in.at += count;
    handler.body(from, count);
  }

  private void nextChunk() {
    chunk.reset();
    size.reset();
    state = State.CHUNK_SIZE;
  }

  private void chunkSize(Input in) throws ParseFailure {
    if (chunk.read(in)) {
      size.reset();
      left = chunk.size();
      state = left == 0 ? State.TRAILERS : State.CHUNK;
    }
  }

  private void chunkCr(Input in) throws ParseFailure {
    var c = in.peek();
    if (c == '\r') {
      in.at++;
      state = State.CHUNK_LF;
    } else if (c == '\n') {
      if (!lenient) {
        throw in.failureAfter("HPE_CR_EXPECTED", "Missing expected CR after chunk data");
      }
      state = State.CHUNK_LF;
    } else {
      withoutLineEnd(in);
    }
  }

  private void chunkLf(Input in) throws ParseFailure {
    if (in.peek() == '\n') {
      in.at++;
      nextChunk();
    } else {
      withoutLineEnd(in);
    }
  }

  private void withoutLineEnd(Input in) throws ParseFailure {
    if (!lenient) {
      throw in.failure("HPE_STRICT", "Expected LF after chunk data");
    }
    nextChunk();
  }

  private void trailers(Input in) throws ParseFailure {
    if (fields.read(in)) {
      complete(fields.take());
      paused = upgrade;
    }
  }

  private void complete(List<Object> trailers) {
    begun = 0;
    unfinished = false;
    state = isPersistent() || lenient ? State.START : State.CLOSED;
    handler.complete(trailers);
  }

  private void closed(Input in) throws ParseFailure {
    if (!in.atLineEnd()) {
      throw in.failureAfter("HPE_CLOSED_CONNECTION", "Data after `Connection: close`");
    }
    in.at++;
  }
}
