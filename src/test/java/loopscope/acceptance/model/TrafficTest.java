package loopscope.acceptance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackEvent.CloseQueued;
import loopscope.engine.trace.CallbackEvent.ImmediateQueued;
import loopscope.engine.trace.CallbackEvent.MicrotaskQueued;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.IoEvent.RequestStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.Traffic;
import loopscope.visualizers.model.TrafficHistory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For comparison programs of every kind, what a flow counts is exactly what the trace has recorded of its stretch. */
class TrafficTest {
  private static final int EVERY = 25;
  private static final Map<Class<? extends TraceEvent>, CallbackKind> QUEUED = Map.of(TickQueued.class,
      CallbackKind.TICK, MicrotaskQueued.class, CallbackKind.MICROTASK, TimerStarted.class,
      CallbackKind.TIMER,
      ImmediateQueued.class, CallbackKind.IMMEDIATE, RequestStarted.class, CallbackKind.IO, CloseQueued.class,
      CallbackKind.CLOSE);

  static List<ComparisonProgram> programs() {
    var all = ComparisonProgram.all();
    return all.stream().filter(program -> all.indexOf(program) % EVERY == 0).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void aFlowCountsTheEventsOfItsStretch(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var traffic = new TrafficHistory(trace, 0, new History<>(new LoopModel(0), trace));
    var last = trace.size() - 1L;

    for (var cut : new long[]{-1, last / 3, last / 2, last}) {
      assertCounts(trace, traffic.between(-1, cut));
      assertCounts(trace, traffic.between(cut, last));
    }
  }

  private static void assertCounts(TraceLog trace, Traffic traffic) {
    var events = trace.range((int) traffic.from() + 1, (int) traffic.to() + 1).stream()
        .filter(event -> event.isolate() == 0).toList();

    assertThat(traffic.started()).isEqualTo(events.stream().filter(CallbackStarted.class::isInstance)
        .map(CallbackStarted.class::cast).collect(Collectors.toMap(CallbackStarted::kind, event -> 1,
            Integer::sum)));
    assertThat(traffic.queued()).isEqualTo(events.stream().filter(event -> QUEUED.containsKey(event
        .getClass()))
        .collect(Collectors.toMap(event -> QUEUED.get(event.getClass()), event -> 1, Integer::sum)));
    assertThat(traffic.turns()).isEqualTo(events.stream().filter(TurnStarted.class::isInstance).count());
  }
}
