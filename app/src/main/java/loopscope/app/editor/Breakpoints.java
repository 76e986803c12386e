package loopscope.app.editor;

import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** The lines of a document at which travelling through a run stops, counted from 0. They move with the text. Needs no window. */
public final class Breakpoints {
  private final ObservableMap<Integer, Breakpoint> byLine = FXCollections.observableMap(new TreeMap<>());

  /** All by their lines; for looking at. */
  public ObservableMap<Integer, Breakpoint> byLine() {
    return FXCollections.unmodifiableObservableMap(byLine);
  }

  /** The one on a line. */
  public Optional<Breakpoint> at(int line) {
    return Optional.ofNullable(byLine.get(line));
  }

  /** Sets one, or takes it away. */
  public void toggle(int line) {
    if (byLine.remove(line) == null) {
      set(line, Breakpoint.UNCONDITIONAL);
    }
  }

  /** Sets one, in place of that which was there. */
  public void set(int line, Breakpoint breakpoint) {
    byLine.put(line, breakpoint);
  }

  /** Follows an edit: after {@code line} so many ends of lines were removed, then so many inserted. */
  void edited(int line, int removed, int inserted) {
    if (removed == inserted) {
      return;
    }
    var moved = new TreeMap<Integer, Breakpoint>();
    byLine.forEach((each, breakpoint) -> {
      if (each <= line) {
        moved.put(each, breakpoint);
      } else if (each > line + removed) {
        moved.put(each + inserted - removed, breakpoint);
      }
    });
    byLine.clear();
    byLine.putAll(moved);
  }
}
