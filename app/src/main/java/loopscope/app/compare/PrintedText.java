package loopscope.app.compare;

import java.util.List;

/**
 * What a run printed to one of its streams.
 *
 * @param lines the first ones, each as far as it is shown
 * @param total how many lines there were
 * @param length how many characters
 * @param digest of every character, also of those that are not kept
 * @param terminated whether the last line ends with a line break
 */
record PrintedText(List<String> lines, long total, long length, long digest, boolean terminated) {

  PrintedText {
    lines = List.copyOf(lines);
  }

  /** Whether both are the same to the last character, with near certainty. */
  boolean same(PrintedText other) {
    return length == other.length && digest == other.digest;
  }

  /** How many lines are not kept. */
  long cut() {
    return total - lines.size();
  }

  /** The lines that are sure to be whole when the run was broken off: all but one without a line break. */
  List<String> whole() {
    return terminated || cut() > 0 || lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
  }
}
