package loopscope.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes what is printed to a stream piece by piece, by any thread; of a flood it keeps the beginning. Calls of a stack inside
 * Node or Loopscope themselves, which no program made, become one line that is the same for both.
 */
final class PrintedTextCollector {
  /** How many lines are kept. */
  static final int MOST_LINES = 5_000;
  /** What is kept of one line; nobody reads a longer one. */
  static final int LONGEST = 2_000;
  /** What stands for calls between files of the core library, in the stack of an error. */
  static final String INNER_CALLS = "    at node:…";
  private static final Pattern INNER_CALL = Pattern.compile(
      " +at (?:.* \\()?node:[^()]*:\\d+:\\d+\\)?(?: \\{)?");
  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private long ended;
  private boolean begun;
  private long length;
  private long digest = FNV_BASIS;
  private long lengthBefore;
  private long digestBefore = FNV_BASIS;
  private boolean afterInnerCall;

  synchronized void append(String text) {
    text.chars().forEach(unit -> {
      count(unit);
      take((char) unit);
    });
  }

  private void count(int unit) {
    length++;
    digest = (digest ^ unit) * FNV_PRIME;
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
      endLine(open.toString());
      open.setLength(0);
      begun = false;
    } else {
      begun = true;
      if (open.length() < LONGEST) {
        open.append(unit);
      }
    }
  }

  private void endLine(String line) {
    var isInnerCall = INNER_CALL.matcher(line).matches();
    if (isInnerCall) {
      forgetLine();
    }
    if (!isInnerCall) {
      keep(line);
    } else if (!afterInnerCall) {
      (INNER_CALLS + '\n').chars().forEach(this::count);
      keep(INNER_CALLS);
    }
    afterInnerCall = isInnerCall;
    lengthBefore = length;
    digestBefore = digest;
  }

  private void forgetLine() {
    length = lengthBefore;
    digest = digestBefore;
  }

  private void keep(String line) {
    if (lines.size() < MOST_LINES) {
      lines.add(line);
    }
    ended++;
  }
}
