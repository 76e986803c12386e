package loopscope.engine.node.streams;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import loopscope.engine.script.Arguments;
import org.jspecify.annotations.Nullable;

/** The first few letters or bytes of a chunk, by which a reader knows it again. Nothing of the program runs for that. */
final class Starts {
  private static final int LETTERS = 24;
  private static final int BYTES = 8;
  private static final String MORE = "…";

  private Starts() {}

  /** That of the chunk which is this argument. */
  static String of(Arguments arguments, int index) {
    return arguments.isBytes(index) ? bytes(arguments.view(index)) : text(arguments.value(index));
  }

  private static String text(@Nullable Object chunk) {
    return switch (chunk) {
      case null -> "";
      case String text -> cut(text);
      case Number number -> number.toString();
      case Boolean bool -> bool.toString();
      default -> "{}";
    };
  }

  private static String cut(String text) {
    var line = text.replace("\n", "\\n").replace("\r", "\\r");
    return line.length() <= LETTERS ? line
        : line.substring(0, line.offsetByCodePoints(0, Math.min(LETTERS - 1,
            line.codePointCount(0, line.length())))) + MORE;
  }

  private static String bytes(ByteBuffer view) {
    var start = new byte[Math.min(LETTERS, view.remaining())];
    var more = view.remaining() > start.length;
    view.get(start);
    for (var each : start) {
      if (each < ' ' && each >= 0 && each != '\n' && each != '\r' && each != '\t') {
        return HexFormat.ofDelimiter(" ").formatHex(start, 0, Math.min(BYTES, start.length)) + (more ? MORE
            : "");
      }
    }
    // The last letter may be cut in two.
    var text = new String(start, StandardCharsets.UTF_8).replaceFirst("\uFFFD+$", "");
    return cut(text) + (more && !text.endsWith(MORE) ? MORE : "");
  }
}
