package loopscope.app.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import loopscope.app.console.ConsoleLine.Piece;
import loopscope.app.console.ConsoleLine.Printed;
import loopscope.app.console.ConsoleLine.Refused;
import loopscope.app.sandbox.Refusal;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.ProcessEvent.PermissionDenied;
import loopscope.engine.trace.TraceEvent;

/**
 * What a run printed, split into lines, what it was refused, and how far the playhead has come in it. Needs no window. A
 * flood keeps its last {@value #MOST} lines.
 */
public final class ConsoleModel {
  static final int MOST = 100_000;
  /** Pieces of one unfinished line that are kept apart; more are joined to the last. */
  private static final int MOST_PIECES = 64;

  private final ObservableList<ConsoleLine> lines = FXCollections.observableArrayList();
  private final LongProperty position = new SimpleLongProperty(this, "position", -1);
  private final ReadOnlyLongWrapper dropped = new ReadOnlyLongWrapper(this, "dropped", 0);
  private final Set<Refusal> refused = new HashSet<>();
  private boolean lastIsOpen;

  ObservableList<ConsoleLine> lines() {
    return lines;
  }

  /** The event the playhead stands at; lines printed after it are not yet. */
  public LongProperty positionProperty() {
    return position;
  }

  /** How many lines at the beginning are no longer kept. */
  ReadOnlyLongProperty droppedProperty() {
    return dropped.getReadOnlyProperty();
  }

  /** Begins anew. */
  public void clear() {
    lines.clear();
    refused.clear();
    dropped.set(0);
    lastIsOpen = false;
    position.set(-1);
  }

  /** Adds what these events printed, and what they refused for the first time. */
  public void append(List<TraceEvent> events) {
    var added = new ArrayList<ConsoleLine>();
    if (lastIsOpen && !lines.isEmpty()) {
      added.add(lines.getLast());
    }
    var reopened = added.size();
    for (var event : events) {
      switch (event) {
        case OutputWritten written -> print(written, added);
        case PermissionDenied denied -> refuse(denied, added);
        default -> {
        }
      }
    }
    if (reopened == 1 && added.getFirst() != lines.getLast()) {
      lines.set(lines.size() - 1, added.getFirst());
    }
    lines.addAll(added.subList(reopened, added.size()));
    dropOldest();
  }

  /** The index of the last line that was begun at the position, -1 before the first. */
  int lastPrinted() {
    var low = 0;
    var high = lines.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (lines.get(middle).seq() <= position.get()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private void print(OutputWritten written, List<ConsoleLine> to) {
    var parts = written.text().split("\n", -1);
    for (var i = 0; i < parts.length; i++) {
      var last = i == parts.length - 1;
      if (!last || !parts[i].isEmpty()) {
        printPart(written, parts[i], to);
        lastIsOpen = last;
      }
    }
  }

  private void refuse(PermissionDenied denied, List<ConsoleLine> to) {
    var refusal = Refusal.of(denied);
    if (refused.add(refusal)) {
      to.add(new Refused(refusal, denied.seq(), denied.nanos()));
      lastIsOpen = false;
    }
  }

  private void printPart(OutputWritten written, String text, List<ConsoleLine> to) {
    var piece = new Piece(text, written.seq(), written.nanos());
    if (lastIsOpen && !to.isEmpty() && to.getLast() instanceof Printed open && open.stream() == written
        .stream()) {
      to.set(to.size() - 1, continued(open, piece));
    } else {
      to.add(Printed.of(written.stream(), piece));
    }
  }

  private static Printed continued(Printed line, Piece piece) {
    var pieces = line.pieces();
    if (pieces.size() < MOST_PIECES) {
      return new Printed(line.stream(), Stream.concat(pieces.stream(), Stream.of(piece)).toList());
    }
    var last = pieces.getLast();
    var joined = last.text().length() > ConsoleLine.LONGEST ? last
        : new Piece(last.text() + piece.text(), last
            .seq(), last.nanos());
    return new Printed(line.stream(), Stream.concat(pieces.subList(0, pieces.size() - 1).stream(), Stream
        .of(joined)).toList());
  }

  private void dropOldest() {
    var over = lines.size() - MOST;
    if (over > 0) {
      lines.remove(0, over);
      dropped.set(dropped.get() + over);
    }
  }
}
