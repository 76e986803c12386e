package loopscope.app.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopscope.engine.client.Launch;
import loopscope.engine.client.RunningProgram;
import loopscope.engine.client.UserEnvironment;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.log.TraceLog;
import loopscope.engine.trace.stop.Stop;
import loopscope.visualizers.playback.Playhead;
import loopscope.visualizers.playback.Speed;
import loopscope.visualizers.playback.Stride;

/**
 * The run on the screen: starting and ending it, and moving through it. Events go straight from the reader thread into
 * the run's log; once a frame {@link #pulse} looks how far the log has grown, so a flood costs the screen no more than a
 * trickle. Everything else is for the screen's thread. Needs no window.
 */
public final class RunModel {
  private final Launcher launcher;
  private final Executor screen;
  private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(this, "state",
      new RunState.Idle());
  private final ReadOnlyObjectWrapper<Optional<Run>> run = new ReadOnlyObjectWrapper<>(this, "run", Optional
      .empty());
  private final ReadOnlyLongWrapper length = new ReadOnlyLongWrapper(this, "length", 0);
  private final ReadOnlyLongWrapper position = new ReadOnlyLongWrapper(this, "position", -1);
  private final ReadOnlyLongWrapper frame = new ReadOnlyLongWrapper(this, "frame", 0);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
  private Optional<RunningProgram> program = Optional.empty();
  private Optional<Launch> launched = Optional.empty();
  private Optional<Goal> goal = Optional.empty();
  private String typed = "";
  private Map<String, String> sources = Map.of();

  /**
   * @param screen runs tasks on the screen's thread
   */
  public RunModel(Launcher launcher, Executor screen) {
    this.launcher = launcher;
    this.screen = screen;
  }

  public ReadOnlyObjectProperty<RunState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Run>> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** How many events are recorded. */
  public ReadOnlyLongProperty lengthProperty() {
    return length.getReadOnlyProperty();
  }

  /** Seq of the last event that has happened on the screen; -1 before the first. */
  public ReadOnlyLongProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** Changes whenever there is something new to draw. */
  public ReadOnlyLongProperty frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /** Whether the playhead plays. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Where the program on the screen started; empty for a recording, and before the first run. */
  public Optional<Path> folder() {
    return launched.map(Launch::directory);
  }

  /** The texts that were kept with a recording, by their paths; none of a program that was run here. */
  public Map<String, String> sources() {
    return sources;
  }

  /** Runs a program in place of the one before, until a goal. */
  public void start(Launch launch, Goal first) {
    start(launch.until(first.stop()));
    goal = Optional.of(first);
  }

  /** Runs a program in place of the one before. */
  public void start(Launch launch) {
    stop();
    goal = Optional.empty();
    launched = Optional.of(launch);
    typed = "";
    sources = Map.of();
    var next = Run.of(new TraceLog());
    run.set(Optional.of(next));
    state.set(new RunState.Running());
    refresh();
    program = Optional.of(launcher.launch(launch, new Recording(next.log(), change -> screen.execute(() -> {
      if (run.get().filter(now -> now.isOf(next)).isPresent()) {
        become(change);
      }
    }))));
  }

  /** How a program is started in its folder. */
  public static Launch launch(Path file, Path startsIn) {
    return new Launch(file, List.of(), startsIn, UserEnvironment.variables(), Launch.DEFAULT_EVENT_BUDGET);
  }

  /** What was typed into the last run, if it was one of this program. */
  public String typed(Path file) {
    return launched.filter(launch -> launch.program().equals(file)).isPresent() ? typed : "";
  }

  /** Shows a recording in place of the run before, as if it had just ended. */
  public void show(SavedRun saved) {
    stop();
    goal = Optional.empty();
    program = Optional.empty();
    launched = Optional.empty();
    sources = saved.sources();
    run.set(Optional.of(Run.of(saved.log())));
    // Also an end equal to that of the run before is news.
    state.set(new RunState.Idle());
    state.set(saved.state());
    refresh();
  }

  /** Records the program that runs at another level from now on. */
  public void record(RecordingLevel level) {
    program.ifPresent(running -> running.record(level));
  }

  /** Makes the program stand still, whatever it was to run on to. */
  public void pause() {
    goal = Optional.empty();
    program.ifPresent(RunningProgram::pause);
  }

  /** Lets the program go on; who stands at the end of its recording follows it. */
  public void resume() {
    goal = Optional.empty();
    if (isAtEnd()) {
      move(Playhead::last);
    }
    program.ifPresent(running -> running.resume(new Stop.Never()));
  }

  /** Goes one stride forward; where the recording ends before, a program that stands still goes on so far. */
  public void forward(Stride stride) {
    run.get().map(Run::playhead).ifPresent(playhead -> {
      if (state.get() instanceof RunState.Paused && !playhead.hasAhead(stride)) {
        runOn(Goal.of(playhead.beyond(stride)));
      } else if (goal.isEmpty() || !playhead.live()) {
        // While it is on its way there, the next step would start from nowhere.
        move(head -> head.forward(stride));
      }
    });
  }

  /** Goes to the next event that the goal is; where the recording ends before, the program goes on until there is one. */
  public void forward(Goal next) {
    move(playhead -> {
      if (!playhead.forwardTo(next.wanted())) {
        if (state.get() instanceof RunState.Running || state.get() instanceof RunState.Paused) {
          runOn(next);
        } else {
          playhead.last();
        }
      }
    });
  }

  /** Plays on from here; at the end of the recording, a program that stands still goes on. */
  public void play(Speed speed) {
    if (state.get() instanceof RunState.Paused && isAtEnd()) {
      resume();
    } else {
      move(playhead -> playhead.play(speed));
    }
  }

  private boolean isAtEnd() {
    return position.get() == length.get() - 1;
  }

  private void runOn(Goal next) {
    goal = Optional.of(next);
    program.ifPresent(running -> running.resume(next.stop()));
    state.set(new RunState.Running());
    move(Playhead::last);
  }

  /** Ends the program; what was recorded stays. */
  public void stop() {
    if (state.get().active()) {
      state.set(new RunState.Stopping());
      program.ifPresent(RunningProgram::stop);
    }
  }

  public void input(String text) {
    program.ifPresent(running -> running.input(text));
    typed += text;
  }

  public void endInput() {
    program.ifPresent(RunningProgram::endInput);
  }

  /** Moves the playhead, and shows where it is then. Nothing happens before the first run. */
  public void move(Consumer<Playhead> motion) {
    run.get().ifPresent(now -> {
      motion.accept(now.playhead());
      refresh();
    });
  }

  /** Shows the loop of another isolate of the run, at the same moment. */
  public void watch(int isolate) {
    run.get().filter(now -> now.isolate() != isolate).ifPresent(now -> {
      run.set(Optional.of(now.watching(isolate)));
      refresh();
    });
  }

  /** Lets time pass; called once a frame. */
  public void pulse(long nanos) {
    run.get().ifPresent(now -> {
      if (now.playhead().pulse(nanos) || now.log().size() != length.get()) {
        refresh();
      }
    });
  }

  private void become(RunState next) {
    refresh();
    if (state.get() instanceof RunState.Stopping && !(next instanceof RunState.Ended)) {
      return;
    }
    if (next instanceof RunState.Paused(var at) && goal.isPresent()) {
      if (isWanted(goal.get(), at)) {
        move(playhead -> playhead.seek(at));
      } else {
        runOn(goal.get());
        return;
      }
    }
    if (!(next instanceof RunState.Running)) {
      goal = Optional.empty();
    }
    state.set(next);
  }

  /** Whether the program stands where what was looked for has happened. */
  private boolean isWanted(Goal sought, long at) {
    return run.get().filter(now -> at < 0 || sought.wanted().test(now.log().get(at))).isPresent();
  }

  private void refresh() {
    run.get().ifPresent(now -> {
      length.set(now.log().size());
      position.set(now.playhead().live() ? length.get() - 1 : now.playhead().position());
      playing.set(now.playhead().playing());
      frame.set(frame.get() + 1);
    });
  }
}
