package loopscope.app.editor;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a line begins: two spaces for each level. */
final class Indentation {
  static final String LEVEL = "  ";

  private Indentation() {}

  /**
   * What Enter types between two parts of a line.
   *
   * @param caret how far into the text the caret goes
   */
  record Break(String text, int caret) {}

  static Break lineBreak(String before, String after) {
    var same = "\n" + leading(before);
    var opened = before.stripTrailing();
    if (opened.isEmpty() || "([{".indexOf(opened.charAt(opened.length() - 1)) < 0) {
      return new Break(same, same.length());
    }
    var deeper = same + LEVEL;
    var rest = after.stripLeading();
    var closes = !rest.isEmpty() && ")]}".indexOf(rest.charAt(0)) >= 0;
    return new Break(closes ? deeper + same : deeper, deeper.length());
  }

  /** The spaces from a column to the next stop. */
  static String toNextStop(int column) {
    return " ".repeat(LEVEL.length() - column % LEVEL.length());
  }

  /** Lines one level deeper; empty ones stay empty. */
  static String deeper(String lines) {
    return each(lines, line -> line.isBlank() ? line : LEVEL + line);
  }

  /** Lines one level less deep. */
  static String shallower(String lines) {
    return each(lines, Indentation::outdented);
  }

  static String leading(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String each(String lines, UnaryOperator<String> change) {
    return Stream.of(lines.split("\n", -1)).map(change).collect(Collectors.joining("\n"));
  }

  private static String outdented(String line) {
    if (line.startsWith("\t")) {
      return line.substring(1);
    }
    var spaces = 0;
    while (spaces < LEVEL.length() && spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return line.substring(spaces);
  }
}
