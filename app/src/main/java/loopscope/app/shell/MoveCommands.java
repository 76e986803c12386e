package loopscope.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import loopscope.app.editor.Document;
import loopscope.app.editor.EditorPane;
import loopscope.app.run.Goal;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.stop.EventBreakpoint;
import loopscope.engine.trace.stop.SourceLine;
import loopscope.engine.trace.stop.Stop;
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
    commands.set(Command.TO_HERE, () -> here().ifPresent(model::forward), nothing);
    move(Command.BACK_TO_HERE, playhead -> here().ifPresent(goal -> playhead.backTo(goal.wanted())));
    commands.set(Command.NEXT_BREAKPOINT, () -> model.forward(breakpoint(watched())), nothing);
    move(Command.PREVIOUS_BREAKPOINT, playhead -> playhead.backTo(breakpoint(watched()).wanted()));
  }

  private void both(Command forward, Command back, Stride stride) {
    commands.set(forward, () -> model.forward(stride), nothing);
    move(back, playhead -> playhead.back(stride));
  }

  private void move(Command command, Consumer<Playhead> motion) {
    commands.set(command, () -> model.move(motion), nothing);
  }

  /** A statement on the line the caret is on. */
  private Optional<Goal> here() {
    var file = editor.currentProperty().get().map(Document::recordedPath);
    var line = editor.caretLine();
    if (file.isEmpty() || line.isEmpty()) {
      return Optional.empty();
    }
    var stop = new Stop.Breakpoints(watched(), List.of(new SourceLine(file.get(), line.getAsInt())), List
        .of());
    return Optional.of(new Goal(stop, stop::isReachedBy));
  }

  /** Where a program that is run to be stepped through stops first. */
  Goal first() {
    return editor.breakpointLines().isEmpty() && events.isEmpty() ? Goal.of(new Stop.Entry(0))
        : breakpoint(0);
  }

  /** A statement with a breakpoint whose condition holds, or an event of a kind that was chosen. */
  private Goal breakpoint(int isolate) {
    var stop = new Stop.Breakpoints(isolate, editor.breakpointLines(), List.copyOf(events));
    return new Goal(stop, event -> stop.isReachedBy(event) && (!(event instanceof StatementReached reached)
        || stopsAt(reached)));
  }

  private boolean stopsAt(StatementReached reached) {
    return model.runProperty().get().filter(run -> editor.stopsAt(reached, run.memory().read())).isPresent();
  }

  private int watched() {
    return model.runProperty().get().map(Run::isolate).orElse(0);
  }
}
