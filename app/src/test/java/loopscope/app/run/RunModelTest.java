package loopscope.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Flaw;
import loopscope.engine.client.RunListener;
import loopscope.engine.client.RunningProgram;
import loopscope.engine.client.SavedTrace;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.EventBatch;
import loopscope.engine.trace.log.EventPacker;
import loopscope.engine.trace.log.EventUnpacker;
import loopscope.engine.trace.log.TraceLog;
import loopscope.engine.trace.stop.Stop;
import loopscope.visualizers.playback.Playhead;
import org.junit.jupiter.api.Test;

class RunModelTest {
  private static final Path FOLDER = Path.of("/p");
  private static final Path FILE = FOLDER.resolve("main.js");

  private final List<RunListener> listeners = new ArrayList<>();
  private final Asked program = new Asked(new ArrayList<>());
  private final RunModel model = new RunModel((launch, listener) -> {
    listeners.add(listener);
    return program;
  }, Runnable::run);

  @Test
  void liveRunIsFollowedAndGoingBackDoesNotStopIt() {
    model.start(RunModel.launch(FILE, FOLDER));
    listeners.getFirst().recorded(packed(events().subList(0, 2)));
    model.pulse(1);
    assertThat(place()).containsExactly(1L, 2L);
    model.move(Playhead::first);
    listeners.getFirst().recorded(packed(events().subList(2, 4)));
    model.pulse(2);
    assertThat(place()).containsExactly(0L, 4L);
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Running());
    assertThat(program.calls()).isEmpty();
    model.move(Playhead::last);
    assertThat(place()).containsExactly(3L, 4L);
  }

  @Test
  void frameChangesOnlyWhenThereIsSomethingNewToDraw() {
    model.start(RunModel.launch(FILE, FOLDER));
    var frame = model.frameProperty().get();
    model.pulse(1);
    assertThat(model.frameProperty().get()).isEqualTo(frame);
    listeners.getFirst().recorded(packed(events().subList(0, 3)));
    model.pulse(2);
    assertThat(model.frameProperty().get()).isEqualTo(frame + 1);
  }

  @Test
  void stateFollowsWhatIsToldOfTheProgram() {
    model.start(RunModel.launch(FILE, FOLDER));
    listeners.getFirst().stopped(-1);
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Paused(-1));
    listeners.getFirst().resumed();
    model.stop();
    listeners.getFirst().stopped(-1);
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Stopping());
    listeners.getFirst().ended(new Ending.Stopped(null));
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Ended(new Ending.Stopped(null)));
    assertThat(program.calls()).containsExactly("stop");
  }

  @Test
  void programStandsStillOnlyWhereWhatIsLookedForHasHappened() {
    model.start(RunModel.launch(FILE, FOLDER));
    listeners.getFirst().recorded(packed(events().subList(0, 1)));
    listeners.getFirst().stopped(0);
    var stop = new Stop.NextEvent();
    model.forward(new Goal(stop, event -> event.seq() == 2));
    listeners.getFirst().resumed();
    listeners.getFirst().recorded(packed(events().subList(1, 2)));
    listeners.getFirst().stopped(1);
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Running());
    listeners.getFirst().recorded(packed(events().subList(2, 3)));
    listeners.getFirst().stopped(2);
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Paused(2));
    assertThat(place()).containsExactly(2L, 3L);
    assertThat(program.calls()).containsExactly("resume " + stop, "resume " + stop);
  }

  @Test
  void newRunTakesThePlaceOfTheOldOneWhichIsStoppedAndNoLongerHeard() {
    model.start(RunModel.launch(FILE, FOLDER));
    model.start(RunModel.launch(FILE, FOLDER));
    assertThat(program.calls()).containsExactly("stop");
    listeners.getFirst().recorded(packed(events()));
    listeners.getFirst().ended(new Ending.Stopped(null));
    model.pulse(1);
    assertThat(place()).containsExactly(-1L, 0L);
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Running());
  }

  @Test
  void recordingIsShownAsARunThatHasJustEnded() {
    model.start(RunModel.launch(FILE, FOLDER));
    model.show(SavedRun.of(new SavedTrace.Readable(FILE.toString(), log(events()), Map.of(), Optional
        .empty())));
    assertThat(program.calls()).containsExactly("stop");
    assertThat(place()).containsExactly(3L, 4L);
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Ended(new Ending.Exited(0)));
    listeners.getFirst().ended(new Ending.Stopped(null));
    assertThat(model.stateProperty().get()).isEqualTo(new RunState.Ended(new Ending.Exited(0)));
    model.input("nobody reads this");
    assertThat(program.calls()).containsExactly("stop");
  }

  @Test
  void recordingEndsBeforeWhatCannotHaveHappened() {
    var twice = List.of(events().get(0), events().get(1), new IsolateStarted(stamp(2), 1, FILE.toString(),
        List
            .of()));
    var saved = SavedRun.of(new SavedTrace.Readable(FILE.toString(), log(twice), Map.of(), Optional.empty()));
    assertThat(saved.log().range(0, saved.log().size())).isEqualTo(twice.subList(0, 2));
    assertThat(saved.flaw()).contains(new Flaw(Flaw.Kind.IMPOSSIBLE, 4, ""));
    assertThat(saved.state()).isEqualTo(new RunState.EndMissing());
  }

  private static TraceLog log(List<? extends TraceEvent> events) {
    var log = new TraceLog();
    events.forEach(log::append);
    return log;
  }

  private List<Long> place() {
    return List.of(model.positionProperty().get(), model.lengthProperty().get());
  }

  private static EventBatch packed(List<TraceEvent> events) {
    return new EventUnpacker().take(new EventPacker().pack(events));
  }

  private static List<TraceEvent> events() {
    return List.of(new IsolateStarted(stamp(0), 1, FILE.toString(), List.of()), new ModuleEvaluationStarted(
        stamp(1),
        FILE.toString(), ModuleFormat.COMMONJS), new ModuleEvaluationEnded(stamp(2), FILE.toString(), false),
        new IsolateExited(stamp(3), 0));
  }

  private static Stamp stamp(long seq) {
    return new Stamp(seq, seq * 1000, 0, Stamp.NO_CAUSE);
  }

  /** A program that only notes what it is asked. */
  private record Asked(List<String> calls) implements RunningProgram {
    @Override
    public void pause() {
      calls.add("pause");
    }

    @Override
    public void resume(Stop stop) {
      calls.add("resume " + stop);
    }

    @Override
    public void record(RecordingLevel level) {
      calls.add("record " + level);
    }

    @Override
    public void stop() {
      calls.add("stop");
    }

    @Override
    public void input(String text) {
      calls.add("input " + text);
    }

    @Override
    public void endInput() {
      calls.add("end input");
    }
  }
}
