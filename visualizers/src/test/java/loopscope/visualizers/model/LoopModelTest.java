package loopscope.visualizers.model;

import static loopscope.engine.trace.CallbackKind.IMMEDIATE;
import static loopscope.engine.trace.CallbackKind.IO;
import static loopscope.engine.trace.CallbackKind.MICROTASK;
import static loopscope.engine.trace.CallbackKind.TICK;
import static loopscope.engine.trace.CallbackKind.TIMER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import loopscope.engine.trace.CallbackEvent.ReferenceChanged;
import loopscope.engine.trace.Phase;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.Samples;
import loopscope.visualizers.TraceBuilder;
import loopscope.visualizers.model.Course.Life;
import loopscope.visualizers.model.Frame.Checkpoint;
import loopscope.visualizers.model.Frame.Module;
import loopscope.visualizers.model.Frame.Running;
import org.junit.jupiter.api.Test;

class LoopModelTest {
  private static final LoopModel MODEL = new LoopModel(0);

  private static LoopState after(TraceBuilder trace) {
    return after(trace.log(), trace.log().size());
  }

  private static LoopState after(TraceLog log, int events) {
    var state = MODEL.initial();
    for (var event : log.range(0, events)) {
      state = MODEL.apply(state, event);
    }
    return state;
  }

  private static List<String> names(List<? extends Callback> queue) {
    return queue.stream().map(callback -> callback.origin().function().name()).toList();
  }

  private static List<String> stack(LoopState state) {
    return state.stack().stream().map(frame -> switch (frame) {
      case Running running -> running.callback().origin().function().name();
      case Module module -> module.file().substring(module.file().lastIndexOf('/') + 1);
      case Checkpoint checkpoint -> "(checkpoint)";
    }).toList();
  }

  private static TraceBuilder main() {
    return new TraceBuilder().start().module("main.js");
  }

  @Test
  void callbacksWaitInTheQueueOfTheirKind() {
    var state = after(main().tick("a", 1).tick("b", 2).reaction("c", 3).immediate("d", 4).timer("e", 5, 10)
        .request("f", 6, "fs.stat", "x", true).close("g", 7));

    assertThat(names(state.queues().ticks())).containsExactly("a", "b");
    assertThat(names(state.queues().microtasks())).containsExactly("c");
    assertThat(names(state.queues().immediates())).containsExactly("d");
    assertThat(names(state.queues().timers())).containsExactly("e");
    assertThat(names(state.requests().pending())).containsExactly("f");
    assertThat(names(state.queues().closings())).containsExactly("g");
    assertThat(stack(state)).containsExactly("main.js");
  }

  @Test
  void aWaitingCallbackKnowsItsOrigin() {
    var state = after(main().tick("a", 12));

    var origin = state.queues().ticks().getFirst().origin();
    assertThat(origin.seq()).isEqualTo(2);
    assertThat(origin.nanos()).isEqualTo(200_000);
    assertThat(origin.at()).isNotNull().extracting(at -> at.label()).isEqualTo("main.js:12");
  }

  @Test
  void timersStandByDueTimeAndThenByInsertion() {
    var state = after(main().timer("late", 1, 50).timer("soon", 2, 10).timer("later", 3, 50)
        .timer("between", 4, 20));

    assertThat(names(state.queues().timers())).containsExactly("soon", "between", "late", "later");
  }

  @Test
  void aTimerStartedAgainReplacesItself() {
    var state = after(main().timer("a", 1, 10).timer("b", 2, 20).timer("a", 3, 30));

    assertThat(names(state.queues().timers())).containsExactly("b", "a");
  }

  @Test
  void aCancelledCallbackLeavesItsQueue() {
    var state = after(main().timer("a", 1, 10).immediate("b", 2).immediate("c", 2).cancel("a").cancel("b"));

    assertThat(state.queues().timers()).isEmpty();
    assertThat(names(state.queues().immediates())).containsExactly("c");
  }

  @Test
  void cancellingARunningTimerChangesNothing() {
    var running = main().timer("a", 1, 1).endModule("main.js").loop().phase(Phase.TIMERS).run(TIMER, "a");
    var before = after(running);

    assertThat(after(running.cancel("a"))).isEqualTo(before);
  }

  @Test
  void unrefIsSeenOnTheTimer() {
    var state = after(main().timer("a", 1, 10).add(stamp -> new ReferenceChanged(stamp, 1, false)));

    assertThat(state.queues().timers().getFirst().referenced()).isFalse();
  }

  @Test
  void aCheckpointKnowsWhatReturnedBeforeIt() {
    var state = after(main().tick("a", 1).endModule("main.js").checkpoint().run(TICK, "a"));

    assertThat(stack(state)).containsExactly("(checkpoint)", "a");
    assertThat(((Checkpoint) state.stack().getFirst()).after()).isInstanceOf(Module.class);
    assertThat(state.queues().ticks()).isEmpty();
  }

  @Test
  void aRequestGoesThroughTheThreadPool() {
    var trace = main().request("a", 1, "fs.stat", "x", true);
    assertThat(names(after(trace).requests().pending())).containsExactly("a");

    trace.work("a", 2);
    assertThat(after(trace).requests().pending()).isEmpty();
    assertThat(after(trace).requests().on(2)).map(request -> request.origin().function().name()).contains(
        "a");

    trace.workEnds("a", 2);
    assertThat(after(trace).requests().on(2)).isEmpty();
    assertThat(names(after(trace).requests().completed())).containsExactly("a");

    trace.endModule("main.js").loop().toPoll(0).polled(1).run(IO, "a");
    assertThat(after(trace).requests().size()).isZero();
    assertThat(stack(after(trace))).containsExactly("a");
  }

  @Test
  void aSocketsRequestNeverNeedsAThread() {
    var state = after(main().request("a", 1, "net.connect", "", false).complete("a"));

    assertThat(names(state.requests().completed())).containsExactly("a");
  }

  @Test
  void pollSaysHowLongItWaits() {
    var waiting = main().endModule("main.js").loop().toPoll(12);

    assertThat(after(waiting).course().poll()).isNotNull().extracting(wait -> wait.timeoutMillis())
        .isEqualTo(12L);
    assertThat(after(waiting.polled(0)).course().poll()).isNull();
  }

  @Test
  void turnsWithoutACallbackAreCounted() {
    var trace = main().immediate("a", 1).endModule("main.js").loop();
    trace.toPoll(0).polled(0).toTimers().toPoll(0).polled(0).toTimers().turn();
    assertThat(after(trace).course().emptyTurns()).isEqualTo(2);

    trace.phase(Phase.PENDING).phase(Phase.IDLE_PREPARE).phase(Phase.POLL).phase(Phase.CHECK)
        .run(IMMEDIATE, "a").end("a").phase(Phase.CLOSING)
        .phase(Phase.TIMERS).turn();
    assertThat(after(trace).course().emptyTurns()).isZero();
  }

  @Test
  void aTickThatThrowsMayEndTheCheckpointEarly() {
    var state = after(main().tick("a", 1).tick("b", 1).endModule("main.js").checkpoint().run(TICK, "a")
        .fail("a").endCheckpoint());

    assertThat(names(state.queues().ticks())).containsExactly("b");
  }

  @Test
  void theFirstCheckpointOfAnEsModuleLeavesTheTicksToTheNext() {
    var state = after(main().tick("tick", 1).reaction("then", 1).endModule("main.js").checkpoint()
        .run(MICROTASK, "then").end("then").endCheckpoint());

    assertThat(names(state.queues().ticks())).containsExactly("tick");
  }

  @Test
  void anExitAbandonsWhatWaits() {
    var trace = main().timer("a", 1, 10).add(stamp -> new ReferenceChanged(stamp, 1, false))
        .endModule("main.js").loop().exit();

    var state = after(trace);
    assertThat(state.queues().size()).isZero();
    assertThat(state.course().life()).isEqualTo(new Life.Exited(0, 1));
  }

  @Test
  void eventsOfOtherIsolatesAreNotItsOwn() {
    var event = new IsolateStarted(new Stamp(0, 0, 1, Stamp.NO_CAUSE), 1, "worker.js", List.of());

    assertThat(MODEL.apply(MODEL.initial(), event)).isEqualTo(MODEL.initial());
  }

  @Test
  void aWholeRunEndsWithNothingWaiting() {
    Stream.of(Samples.oneOfEach(), Samples.busy(2_000)).map(TraceBuilder::log).forEach(
        log -> assertThat(after(log, log.size()).stack()).isEmpty());
    assertThat(after(Samples.oneOfEach()).course().life()).isEqualTo(new Life.Exited(0, 0));
  }
}
