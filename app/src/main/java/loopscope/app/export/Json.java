package loopscope.app.export;

import java.util.Collection;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values as JSON that may stand in a script element. */
final class Json {
  private Json() {}

  static String of(Object value) {
    var out = new StringBuilder();
    write(out, value);
    return out.toString();
  }

  private static void write(StringBuilder out, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        var separator = "{";
        for (var entry : map.entrySet()) {
          out.append(separator);
          quote(out, String.valueOf(entry.getKey()));
          out.append(':');
          write(out, entry.getValue());
          separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case Collection<?> list -> {
        var separator = "[";
        for (var each : list) {
          out.append(separator);
          write(out, each);
          separator = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
      }
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> quote(out, value.toString());
    }
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      switch (character) {
        case '"', '\\' -> out.append('\\').append(character);
        case '\n' -> out.append("\\n");
        // What would end the script, or a line of it.
        case '<', '\u2028', '\u2029' -> escape(out, character);
        default -> {
          if (character < ' ' || Character.isSurrogate(character) && !isPaired(text, i)) {
            escape(out, character);
          } else {
            out.append(character);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static void escape(StringBuilder out, char character) {
    out.append("\\u%04x".formatted((int) character));
  }
}
