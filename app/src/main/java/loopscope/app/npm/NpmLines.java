package loopscope.app.npm;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import loopscope.app.npm.NpmLine.Printed;
import loopscope.engine.trace.OutputStreamKind;

/** The lines of the panel, oldest first; of very many the last {@value #MOST} are kept. */
final class NpmLines {
  static final int MOST = 5_000;

  private final ObservableList<NpmLine> lines = FXCollections.observableArrayList();
  /** Whether the last line may go on. */
  private boolean open;

  ObservableList<NpmLine> all() {
    return lines;
  }

  void add(NpmLine line) {
    open = false;
    lines.add(line);
    dropOldest();
  }

  /** Adds a piece of output, which may end or begin anywhere in a line. */
  void print(OutputStreamKind stream, String text) {
    var parts = text.split("\n", -1);
    for (var i = 0; i < parts.length; i++) {
      var last = i == parts.length - 1;
      if (!last || !parts[i].isEmpty()) {
        printPart(stream, parts[i]);
        open = last;
      }
    }
    dropOldest();
  }

  private void printPart(OutputStreamKind stream, String part) {
    if (open && lines.getLast() instanceof Printed printed && printed.stream() == stream) {
      lines.set(lines.size() - 1, printed.with(part));
    } else {
      lines.add(new Printed(stream, part));
    }
  }

  private void dropOldest() {
    if (lines.size() > MOST) {
      lines.remove(0, lines.size() - MOST);
    }
  }
}
