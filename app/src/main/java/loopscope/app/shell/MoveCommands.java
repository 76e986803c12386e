package loopscope.app.shell;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import loopscope.app.editor.Document;
import loopscope.app.editor.EditorPane;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Stride;

/** The commands that travel through a run: by event, statement, callback and turn, to the caret and to breakpoints. */
final class MoveCommands {
  private final Commands commands;
  private final RunModel model;
  private final EditorPane editor;
  private final Set<EventBreakpoint> events;
  private final ObservableValue<Boolean> nothing;

  /**
   * @param events kinds of event to stop at; changes
   */
  MoveCommands(Commands commands, RunModel model, EditorPane editor, Set<EventBreakpoint> events) {
    this.commands = commands;
    this.model = model;
    this.editor = editor;
    this.events = events;
    nothing = Bindings.equal(model.lengthProperty(), 0);
  }

  void bind(Runnable playOrPause) {
    commands.set(Command.PLAY, playOrPause, nothing);
    move(Command.FIRST, Playhead::first);
    move(Command.LAST, Playhead::last);
    both(Command.EVENT_FORWARD, Command.EVENT_BACK, Stride.EVENT);
    both(Command.CALLBACK_FORWARD, Command.CALLBACK_BACK, Stride.CALLBACK);
    both(Command.TURN_FORWARD, Command.TURN_BACK, Stride.TURN);
    both(Command.STEP_OVER, Command.BACK_OVER, Stride.OVER);
    both(Command.STEP_INTO, Command.BACK_INTO, Stride.STATEMENT);
    both(Command.STEP_OUT, Command.BACK_OUT, Stride.OUT);
    move(Command.TO_HERE, playhead -> playhead.forwardTo(here()));
    move(Command.BACK_TO_HERE, playhead -> playhead.backTo(here()));
    move(Command.NEXT_BREAKPOINT, playhead -> playhead.forwardTo(breakpoint()));
    move(Command.PREVIOUS_BREAKPOINT, playhead -> playhead.backTo(breakpoint()));
  }

  private void both(Command forward, Command back, Stride stride) {
    move(forward, playhead -> playhead.forward(stride));
    move(back, playhead -> playhead.back(stride));
  }

  private void move(Command command, Consumer<Playhead> motion) {
    commands.set(command, () -> model.move(motion), nothing);
  }

  /** A statement on the line the caret is on. */
  private Predicate<TraceEvent> here() {
    var file = editor.currentProperty().get().map(Document::recordedPath).orElse("");
    var line = editor.caretLine().orElse(-1);
    return statement(reached -> reached.at().startLine() == line && reached.at().file().equals(file));
  }

  /** A statement with a breakpoint, or an event of a kind that was chosen. */
  private Predicate<TraceEvent> breakpoint() {
    var memory = model.runProperty().get().map(run -> run.memory().read());
    return statement(reached -> memory.filter(known -> editor.stopsAt(reached, known)).isPresent()).or(
        event -> events.stream().anyMatch(each -> each.stopsAt(event, watched())));
  }

  private Predicate<TraceEvent> statement(Predicate<StatementReached> wanted) {
    return event -> event instanceof StatementReached reached && reached.isolate() == watched() && wanted
        .test(reached);
  }

  private int watched() {
    return model.runProperty().get().map(Run::isolate).orElse(0);
  }
}
