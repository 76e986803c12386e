package loopscope.app.compare;

import java.util.ArrayList;
import java.util.List;

/** Takes what is printed to a stream piece by piece, by any thread; of a flood it keeps the beginning. */
final class PrintedTextCollector {
  /** How many lines are kept. */
  static final int MOST_LINES = 5_000;
  /** What is kept of one line; nobody reads a longer one. */
  static final int LONGEST = 2_000;
  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private long ended;
  private boolean begun;
  private long length;
  private long digest = FNV_BASIS;

  synchronized void append(String text) {
    text.chars().forEach(unit -> {
      length++;
      digest = (digest ^ unit) * FNV_PRIME;
      take((char) unit);
    });
  }

  /** How many characters there were so far. */
  synchronized long length() {
    return length;
  }

  synchronized PrintedText text() {
    var kept = new ArrayList<>(lines);
    if (begun && kept.size() < MOST_LINES) {
      kept.add(open.toString());
    }
    return new PrintedText(kept, ended + (begun ? 1 : 0), length, digest, !begun);
  }

  private void take(char unit) {
    if (unit == '\n') {
      if (lines.size() < MOST_LINES) {
        lines.add(open.toString());
      }
      ended++;
      begun = false;
      open.setLength(0);
    } else {
      begun = true;
      if (open.length() < LONGEST) {
        open.append(unit);
      }
    }
  }
}
