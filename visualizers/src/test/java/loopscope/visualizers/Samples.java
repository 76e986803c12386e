package loopscope.visualizers;

import static loopscope.engine.trace.CallbackKind.IMMEDIATE;
import static loopscope.engine.trace.CallbackKind.IO;
import static loopscope.engine.trace.CallbackKind.MICROTASK;
import static loopscope.engine.trace.CallbackKind.TICK;
import static loopscope.engine.trace.CallbackKind.TIMER;

import loopscope.engine.trace.Phase;

/** Runs that tests and pictures share. */
public final class Samples {
  private Samples() {}

  /** A file that schedules one callback of most kinds, and what becomes of them. */
  public static TraceBuilder oneOfEach() {
    return new TraceBuilder().start().module("main.js").timer("timeout", 3, 1)
        .request("onRead", 4, "fs.readFile", "/home/student/hello/notes.txt", true).work("onRead", 0)
        .reaction("then", 7).tick("tick", 12).immediate("soon", 15).print("sync").endModule("main.js")
        .checkpoint().run(TICK, "tick").print("tick").end("tick").run(MICROTASK, "then").print("promise")
        .tick("late", 9).end("then").run(TICK, "late").end("late").endCheckpoint().loop()
        .phase(Phase.TIMERS).run(TIMER, "timeout").print("timeout").end("timeout").toPoll(0)
        .workEnds("onRead", 0).polled(0).phase(Phase.CHECK).run(IMMEDIATE, "soon").end("soon")
        .phase(Phase.CLOSING).phase(Phase.TIMERS).toPoll(-1).polled(1).run(IO, "onRead").print("read")
        .end("onRead").toTimers().exit();
  }

  /** Many of everything at once. */
  public static TraceBuilder crowded(int each) {
    var trace = new TraceBuilder().start().module("main.js");
    for (var i = 0; i < each; i++) {
      trace.tick("tick" + i, 10 + i).reaction("then" + i, 20 + i).immediate("immediate" + i, 30 + i)
          .timer("aTimerWithQuiteALongName" + i, 40 + i, 1 + i % 7 * 20)
          .request("read" + i, 50 + i, "fs.readFile", "chapter" + i + ".txt", true)
          .close("closed" + i, 60 + i);
    }
    for (var thread = 0; thread < Math.min(each, 4); thread++) {
      trace.work("read" + thread, thread);
    }
    return trace.endModule("main.js").checkpoint().run(TICK, "tick0");
  }

  /** Turn after turn, busy and less busy by turns, until there are so many events. */
  public static TraceBuilder busy(int events) {
    var trace = new TraceBuilder().start().module("main.js").immediate("again", 1).endModule("main.js")
        .loop();
    for (var turn = 1; trace.log().size() < events; turn++) {
      trace.toPoll(0).polled(0).phase(Phase.CHECK).run(IMMEDIATE, "again").immediate("again", 1);
      var ticks = turn / 100 % 10;
      for (var i = 0; i < ticks; i++) {
        trace.tick("tick" + i, 2).reaction("then" + i, 3);
      }
      trace.end("again");
      if (ticks > 0) {
        checkpoint(trace, ticks);
      }
      trace.phase(Phase.CLOSING).phase(Phase.TIMERS);
    }
    return trace;
  }

  private static void checkpoint(TraceBuilder trace, int ticks) {
    trace.checkpoint();
    for (var i = 0; i < ticks; i++) {
      trace.run(TICK, "tick" + i).end("tick" + i);
    }
    for (var i = 0; i < ticks; i++) {
      trace.run(MICROTASK, "then" + i).end("then" + i);
    }
    trace.endCheckpoint();
  }
}
