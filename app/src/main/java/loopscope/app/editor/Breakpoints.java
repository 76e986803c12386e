package loopscope.app.editor;

import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** The lines of a document at which travelling through a run stops, counted from 0. They move with the text. Needs no window. */
public final class Breakpoints {
  private final ObservableSet<Integer> lines = FXCollections.observableSet(new TreeSet<>());

  /** The lines; for looking at. */
  public ObservableSet<Integer> lines() {
    return FXCollections.unmodifiableObservableSet(lines);
  }

  /** Sets one, or takes it away. */
  public void toggle(int line) {
    if (!lines.remove(line)) {
      lines.add(line);
    }
  }

  /** Follows an edit: after {@code line} so many ends of lines were removed, then so many inserted. */
  void edited(int line, int removed, int inserted) {
    if (removed == inserted) {
      return;
    }
    var moved = new TreeSet<Integer>();
    for (var each : lines) {
      if (each <= line) {
        moved.add(each);
      } else if (each > line + removed) {
        moved.add(each + inserted - removed);
      }
    }
    lines.clear();
    lines.addAll(moved);
  }
}
