package loopscope.visualizers.model;

import static loopscope.engine.trace.CallbackKind.IMMEDIATE;
import static loopscope.engine.trace.CallbackKind.IO;
import static loopscope.engine.trace.CallbackKind.MICROTASK;
import static loopscope.engine.trace.CallbackKind.TICK;
import static loopscope.engine.trace.CallbackKind.TIMER;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.stream.Stream;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.LoopEvent.LoopEnded;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.Phase;
import loopscope.visualizers.TraceBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model refuses traces that are not of a run: only the last event of each is wrong. */
class ImpossibleEventsTest {

  private static TraceBuilder main() {
    return new TraceBuilder().start().module("main.js");
  }

  private static TraceBuilder looping(TraceBuilder main) {
    return main.endModule("main.js").loop();
  }

  static Stream<Map.Entry<String, TraceBuilder>> traces() {
    return Map.<String, TraceBuilder>ofEntries(
        Map.entry("before the isolate", new TraceBuilder().loop()),
        Map.entry("after the exit", looping(main()).exit().loop()),
        Map.entry("a callback that was never queued",
            main().endModule("main.js").checkpoint().add(stamp -> new CallbackStarted(stamp, 9, TICK))),
        Map.entry("a tick that is not at the front",
            main().tick("a", 1).tick("b", 1).endModule("main.js").checkpoint().run(TICK, "b")),
        Map.entry("a tick outside a checkpoint", main().tick("a", 1).run(TICK, "a")),
        Map.entry("a microtask inside a tick",
            main().tick("a", 1).reaction("b", 1).endModule("main.js").checkpoint().run(TICK, "a")
                .run(MICROTASK, "b")),
        Map.entry("a callback that runs twice",
            main().tick("a", 1).endModule("main.js").checkpoint().run(TICK, "a").end("a").run(TICK, "a")),
        Map.entry("a timer in the check phase",
            looping(main().timer("a", 1, 1)).toPoll(0).polled(0).phase(Phase.CHECK).run(TIMER, "a")),
        Map.entry("a timer that was cancelled",
            looping(main().timer("a", 1, 1).cancel("a")).phase(Phase.TIMERS).run(TIMER, "a")),
        Map.entry("an immediate before its turn",
            looping(main().immediate("a", 1).immediate("b", 1)).toPoll(0).polled(0).phase(Phase.CHECK)
                .run(IMMEDIATE, "b")),
        Map.entry("a request without a result",
            looping(main().request("a", 1, "fs.stat", "x", true)).toPoll(0).polled(0).run(IO, "a")),
        Map.entry("two requests on one thread",
            main().request("a", 1, "fs.stat", "x", true).request("b", 1, "fs.stat", "x", true).work("a", 0)
                .work("b", 0)),
        Map.entry("a socket on a thread", main().request("a", 1, "net.connect", "", false).work("a", 0)),
        Map.entry("a checkpoint that ends too early",
            main().tick("a", 1).reaction("b", 1).endModule("main.js").checkpoint().run(TICK, "a").end("a")
                .endCheckpoint()),
        Map.entry("an end without a beginning", main().add(stamp -> new CallbackEnded(stamp, 1, false))),
        Map.entry("a phase out of order", looping(main()).turn().phase(Phase.POLL)),
        Map.entry("a skipped turn", looping(main()).add(stamp -> new TurnStarted(stamp, 2))),
        Map.entry("a loop that ends while a timer keeps it alive",
            looping(main().timer("a", 1, 1)).add(LoopEnded::new)),
        Map.entry("a loop inside a module", main().loop())).entrySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traces")
  void areRefused(Map.Entry<String, TraceBuilder> trace) {
    var log = trace.getValue().log();
    var history = new History<>(new LoopModel(0), log);
    history.at(log.size() - 2L);

    assertThatIllegalStateException().isThrownBy(() -> history.at(log.size() - 1L))
        .withMessageContaining("event " + (log.size() - 1) + " cannot have happened");
  }
}
