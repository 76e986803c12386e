package loopscope.engine.protocol;

import java.io.IOException;

/** Well-formed JSON or CBOR that is no event or message of ours. */
final class MalformedException extends IOException {
  MalformedException(String message) {
    super(message);
  }
}
