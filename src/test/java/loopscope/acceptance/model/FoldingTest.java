package loopscope.acceptance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.LoopEvent.LoopEnded;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.Callback.Immediate;
import loopscope.visualizers.model.Callback.Timer;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every comparison program, folding its trace forward and going back through it from the end give the same states.
 * The model refuses an event that cannot have happened, such as a callback leaving a queue it is not in; so a fold that
 * reaches the end has also shown that no queue was ever short of what was taken from it.
 */
class FoldingTest {
  static List<ComparisonProgram> programs() {
    return ComparisonProgram.chosen();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void goingBackMeetsTheStatesOfGoingForward(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var events = trace.range(0, trace.size());
    for (var isolate : isolates(events)) {
      var model = new LoopModel(isolate);
      var forward = forward(model, events);

      assertThat(backward(model, trace)).isEqualTo(forward.reversed());
      assertNothingKeptTheLoopAlive(isolate, trace, forward);
    }
  }

  /** The main thread's, and the workers'. */
  private static List<Integer> isolates(List<TraceEvent> events) {
    return events.stream().map(TraceEvent::isolate).distinct().toList();
  }

  private static List<LoopState> forward(LoopModel model, List<TraceEvent> events) {
    var states = new ArrayList<>(List.of(model.initial()));
    for (var event : events) {
      states.add(model.apply(states.getLast(), event));
    }
    return states;
  }

  private static List<LoopState> backward(LoopModel model, TraceLog trace) {
    var history = new History<>(model, trace);
    var states = new ArrayList<LoopState>();
    for (var seq = trace.size() - 1; seq >= -1; seq--) {
      states.add(history.at(seq));
    }
    return states;
  }

  /** Whenever the loop ends, its queues are empty but for what was unreferenced. */
  private static void assertNothingKeptTheLoopAlive(int isolate, TraceLog trace, List<LoopState> states) {
    for (var seq = 0; seq < trace.size(); seq++) {
      if (trace.get(seq) instanceof LoopEnded ended && ended.isolate() == isolate) {
        assertNothingWaits(states.get(seq + 1));
      }
    }
  }

  private static void assertNothingWaits(LoopState atEnd) {
    assertThat(atEnd.stack()).as("call stack").isEmpty();
    assertThat(atEnd.queues().ticks()).as("ticks").isEmpty();
    assertThat(atEnd.queues().microtasks()).as("microtasks").isEmpty();
    assertThat(atEnd.queues().closings()).as("close callbacks").isEmpty();
    assertThat(atEnd.queues().timers()).as("timers").noneMatch(Timer::referenced);
    assertThat(atEnd.queues().immediates()).as("immediates").noneMatch(Immediate::referenced);
    assertThat(atEnd.requests().keepAlive()).as("a referenced request waits").isFalse();
  }
}
