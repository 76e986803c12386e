package loopscope.app.npm;

import java.util.ArrayList;
import java.util.List;

/** What was typed before, to be typed again. */
final class TypedHistory {
  private final List<String> lines = new ArrayList<>();
  private int at;

  void add(String line) {
    lines.remove(line);
    lines.add(line);
    at = lines.size();
  }

  /** The line before the one shown; the first one again when there is none. */
  String older(String shown) {
    at = Math.max(0, at - 1);
    return lines.isEmpty() ? shown : lines.get(at);
  }

  /** The line after the one shown; an empty one after the last. */
  String newer() {
    at = Math.min(lines.size(), at + 1);
    return at == lines.size() ? "" : lines.get(at);
  }
}
