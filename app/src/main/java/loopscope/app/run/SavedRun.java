package loopscope.app.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import loopscope.engine.client.Ending;
import loopscope.engine.client.Flaw;
import loopscope.engine.client.SavedTrace;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.Course.Life;
import loopscope.visualizers.model.LoopModel;
import loopscope.visualizers.model.LoopState;
import loopscope.visualizers.model.memory.Memory;

/**
 * A recording from a trace file that can be shown: everything before the first thing that is wrong with it.
 *
 * @param program the main program's path on the machine that recorded it
 * @param sources the texts that ran, by their paths on that machine
 * @param state how it came to its end, if that was recorded
 */
public record SavedRun(String program, TraceLog log, Map<String, String> sources, RunState state,
    Optional<Flaw> flaw) {
  /** The header's line, and lines count from 1. */
  private static final int LINES_BEFORE_EVENTS = 2;

  /** Goes through the whole trace once, since a file may tell of what can't have happened. */
  public static SavedRun of(SavedTrace.Readable trace) {
    var states = new HashMap<Integer, LoopState>();
    var memories = new HashMap<Integer, Memory>();
    for (var seq = 0; seq < trace.log().size(); seq++) {
      try {
        apply(trace.log().get(seq), states);
        memories.computeIfAbsent(trace.log().get(seq).isolate(), Memory::new).apply(trace.log().get(seq));
      } catch (IllegalStateException impossible) {
        return before(seq, ofMain(states), trace);
      }
    }
    return new SavedRun(trace.program(), trace.log(), trace.sources(), after(ofMain(states)), trace.flaw());
  }

  /** Each isolate has a state of its own. */
  private static void apply(TraceEvent event, Map<Integer, LoopState> states) {
    var model = new LoopModel(event.isolate());
    states.put(event.isolate(), model.apply(states.getOrDefault(event.isolate(), model.initial()), event));
  }

  private static LoopState ofMain(Map<Integer, LoopState> states) {
    return states.getOrDefault(0, new LoopModel(0).initial());
  }

  private static SavedRun before(int seq, LoopState state, SavedTrace.Readable trace) {
    var possible = new TraceLog();
    trace.log().range(0, seq).forEach(possible::append);
    var flaw = new Flaw(Flaw.Kind.IMPOSSIBLE, seq + LINES_BEFORE_EVENTS, "");
    return new SavedRun(trace.program(), possible, trace.sources(), after(state), Optional.of(flaw));
  }

  private static RunState after(LoopState last) {
    return last.course().life() instanceof Life.Exited exited
        ? new RunState.Ended(new Ending.Exited(exited.code()))
        : new RunState.EndMissing();
  }
}
