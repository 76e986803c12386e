package loopscope.engine.node.zlib;

import java.io.IOException;
import java.util.Map;

/** What the Brotli library's messages are called in the reference decoder, by its numbers. */
final class BrotliFailure {
  private static final int WINDOW_BITS = -13;

  private static final Map<String, Integer> NUMBERS = Map.of("Exuberant nibble", -1, "Corrupted reserved bit",
      -2,
      "Unused space", -6, "symbol + repeatDelta > numSymbols", -7, "Can't readHuffmanCode", -7,
      "Corrupted context map",
      -8, "Invalid backward reference", -12, "Corrupted padding bits", -14, "Negative distance", -16);

  private BrotliFailure() {}

  static CodecException of(IOException e) {
    var cause = e.getCause() == null ? e : e.getCause();
    var message = String.valueOf(cause.getMessage());
    return switch (message) {
      case "Unexpected end of input", "No more input", "Failed to read input" -> CodecException.truncated();
      default -> CodecException.brotli(NUMBERS.getOrDefault(message, WINDOW_BITS));
    };
  }
}
