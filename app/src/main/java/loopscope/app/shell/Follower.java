package loopscope.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import loopscope.app.console.ConsoleModel;
import loopscope.app.editor.EditorPane;
import loopscope.app.editor.Recorded;
import loopscope.app.i18n.Message;
import loopscope.app.i18n.Texts;
import loopscope.app.memory.RecordedLines;
import loopscope.app.run.CurrentLine;
import loopscope.app.run.Endings;
import loopscope.app.run.Run;
import loopscope.app.run.RunModel;
import loopscope.app.run.RunState;
import loopscope.app.widgets.Notice;
import loopscope.engine.trace.ProcessEvent.ExceptionUncaught;
import loopscope.engine.trace.ProcessEvent.RejectionUnhandled;
import loopscope.engine.trace.RunEvent.ScheduleDrawn;
import loopscope.engine.trace.RunEvent.StepsTruncated;
import loopscope.engine.trace.RunEvent.TraceTruncated;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.memory.Memory;

/** Lets console and editor follow the run, once a frame. */
final class Follower extends AnimationTimer {
  private static final int MAIN_THREAD = 0;

  private final RunModel model;
  private final ConsoleModel console;
  private final EditorPane editor;
  private final Texts texts;
  private final Notice ending;
  private final Notice truncated;
  private final Consumer<SourceRange> reveal;
  private Optional<Run> followed = Optional.empty();
  private Optional<String> error = Optional.empty();
  private int read;
  private long shown = -1;
  private boolean followedLive;

  Follower(RunModel model, ConsoleModel console, EditorPane editor, Texts texts, Notice ending,
      Notice truncated, Consumer<SourceRange> reveal) {
    this.model = model;
    this.console = console;
    this.editor = editor;
    this.texts = texts;
    this.ending = ending;
    this.truncated = truncated;
    this.reveal = reveal;
    model.frameProperty().addListener(changed -> follow());
    model.stateProperty().addListener((observed, old, state) -> tell(state));
  }

  @Override
  public void handle(long nanos) {
    model.pulse(nanos);
  }

  private void follow() {
    model.runProperty().get().ifPresent(run -> {
      if (followed.filter(last -> last.isOf(run)).isEmpty()) {
        begin(run);
      }
      readConsole(run);
      console.positionProperty().set(model.positionProperty().get());
      editor.show(recorded(run.memory().read(), model.positionProperty().get()));
      var line = currentLine(run);
      line.ifPresentOrElse(this::mark, editor::clearRunning);
      line.filter(at -> hasArrived(run)).ifPresent(reveal);
      shown = model.positionProperty().get();
      followedLive = run.playhead().live();
    });
  }

  private Recorded recorded(Memory memory, long seq) {
    return memory.isKnown(seq) ? new RecordedLines(memory, seq, texts) : Recorded.NOTHING;
  }

  /** None is marked while events flow: it would only flicker. */
  private Optional<SourceRange> currentLine(Run run) {
    return run.playhead().span().isPresent()
        ? Optional.empty()
        : CurrentLine.of(run, model.positionProperty().get());
  }

  /** Whether the student went to the moment; while a run goes on or plays, files do not take turns. */
  private boolean hasArrived(Run run) {
    return !run.playhead().live() && !run.playhead().playing() && (followedLive || model.positionProperty()
        .get() != shown);
  }

  private void begin(Run run) {
    followed = Optional.of(run);
    read = 0;
    error = Optional.empty();
    console.clear();
    editor.begin();
    truncated.hide();
  }

  private void readConsole(Run run) {
    var size = (int) model.lengthProperty().get();
    if (size > read) {
      var events = run.log().range(read, size);
      read = size;
      console.append(events);
      events.forEach(this::noteError);
      events.forEach(this::noteLimits);
    }
  }

  private void noteLimits(TraceEvent event) {
    switch (event) {
      case ScheduleDrawn drawn -> truncated.tell(Message.of("run.drawn"));
      case StepsTruncated steps -> truncated.tell(Message.of("run.steps-truncated", steps.seq()));
      case TraceTruncated all -> truncated.tell(Message.of("run.truncated", all.seq()));
      default -> {
      }
    }
  }

  /** Nobody reads the whole stack for the sentence that says what went wrong. */
  private void noteError(TraceEvent event) {
    if (event.isolate() != MAIN_THREAD) {
      // What ends a worker is an event for its parent.
      return;
    }
    if (event instanceof ExceptionUncaught uncaught && !uncaught.handled()) {
      error = Optional.of(uncaught.message());
    } else if (event instanceof RejectionUnhandled rejected && !rejected.handled()) {
      error = Optional.of(rejected.reason());
    }
  }

  private void mark(SourceRange source) {
    editor.markRunning(source.file(), source.startLine());
  }

  private void tell(RunState state) {
    if (!(state instanceof RunState.Ended(var how))) {
      ending.hide();
    } else if (Endings.bad(how)) {
      ending.warn(Endings.message(how, error));
    } else {
      ending.tell(Endings.message(how));
    }
  }
}
