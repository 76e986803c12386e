package loopscope.visualizers.model;

import loopscope.engine.trace.CallbackEvent;
import loopscope.engine.trace.ConnectionEvent;
import loopscope.engine.trace.CryptoEvent;
import loopscope.engine.trace.IoEvent;
import loopscope.engine.trace.LoopEvent;
import loopscope.engine.trace.ModuleEvent;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleCandidateTried;
import loopscope.engine.trace.ModuleEvent.ModuleCompiled;
import loopscope.engine.trace.ModuleEvent.ModuleDefined;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleEvent.ModuleFactoryCalled;
import loopscope.engine.trace.ModuleEvent.ModuleFactoryReturned;
import loopscope.engine.trace.ModuleEvent.ModuleLinked;
import loopscope.engine.trace.ModuleEvent.ModuleNotResolved;
import loopscope.engine.trace.ModuleEvent.ModuleRequested;
import loopscope.engine.trace.ModuleEvent.ModuleResolved;
import loopscope.engine.trace.MemoryEvent;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.RunEvent;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunEvent.IsolateStarted;
import loopscope.engine.trace.RunEvent.RecordingLevelChanged;
import loopscope.engine.trace.RunEvent.RulesChosen;
import loopscope.engine.trace.RunEvent.ScheduleDrawn;
import loopscope.engine.trace.RunEvent.StepsTruncated;
import loopscope.engine.trace.RunEvent.TraceTruncated;
import loopscope.engine.trace.TraceEvent;
import loopscope.visualizers.model.Course.Life;

/**
 * The event loop of one isolate, folded from its trace. Events of other isolates leave it as it is. It checks what it
 * is told; a trace that breaks one of these rules is not of a run that can have happened:
 *
 * <ul>
 * <li>Between {@code IsolateStarted} and {@code IsolateExited} everything happens; after the exit nothing waits or
 * runs.</li>
 * <li>What begins ends, innermost first: modules, callbacks, checkpoints. Only an exit leaves frames open.</li>
 * <li>A callback starts from the queue of its kind, where it waits. Ticks, microtasks, immediates and closings start
 * from the front; a timer from anywhere in its queue (Node empties one list per duration); a request when it is
 * completed.</li>
 * <li>Ticks and microtasks start directly inside a checkpoint, every other kind on an empty stack and in its phase:
 * timers in TIMERS, immediates in CHECK, closings in CLOSING, requests in POLL or PENDING.</li>
 * <li>A checkpoint starts on an empty stack or inside a module, and ends with both queues empty. Two may end
 * sooner: one in which an exception was thrown, and one that runs no tick at all, as the first after an ES module's
 * evaluation, which empties the microtask queue only.</li>
 * <li>{@code TimerStarted} with the id of a waiting timer replaces it. {@code CallbackCancelled} and
 * {@code ReferenceChanged} may name a callback that no longer waits; they change nothing then.</li>
 * <li>A thread of the pool works on one pooled request at a time and ends the one it started; a request without the
 * pool completes while it is pending.</li>
 * <li>Phases follow each other in their order, from PENDING on after a turn's start, or TIMERS right after
 * {@code LoopStarted}; turns count up by one; {@code PollStarted} and {@code PollEnded} come in pairs in POLL.</li>
 * <li>Phases, turns and the loop's start and end come on an empty stack. At {@code LoopEnded} no referenced timer, request or
 * immediate, no tick, microtask or closing waits.</li>
 * </ul>
 */
public final class LoopModel implements Model<LoopState> {
  private final int isolate;

  /** The model of the isolate with this number; the main program is 0. */
  public LoopModel(int isolate) {
    this.isolate = isolate;
  }

  @Override
  public LoopState initial() {
    return LoopState.INITIAL;
  }

  @Override
  public LoopState apply(LoopState state, TraceEvent event) {
    if (event.isolate() != isolate) {
      return state;
    }
    return switch (event) {
      case RunEvent run -> lived(state, run);
      case LoopEvent loop -> LoopCourse.apply(alive(state, loop), loop);
      case CallbackEvent callback -> CallbackFold.apply(alive(state, callback), callback);
      case IoEvent io -> RequestFold.apply(alive(state, io), io);
      case ModuleEvent module -> evaluated(alive(state, module), module);
      case ProcessEvent process -> alive(state, process);
      case StreamEvent stream -> alive(state, stream);
      case ConnectionEvent connection -> alive(state, connection);
      case CryptoEvent crypto -> alive(state, crypto);
      case StepEvent step -> alive(state, step);
      case MemoryEvent memory -> alive(state, memory);
    };
  }

  private static LoopState alive(LoopState state, TraceEvent event) {
    switch (state.course().life()) {
      case Life.Unborn() -> throw Impossible.because(event, "the isolate has not started");
      case Life.Exited exited -> throw Impossible.because(event, "the isolate exited with " + exited.code());
      case Life.Starting(),Life.Looping(),Life.Ending() -> {
      }
    }
    return state;
  }

  private static LoopState lived(LoopState state, RunEvent event) {
    return switch (event) {
      case IsolateStarted started -> {
        Impossible.unless(state.course().life() instanceof Life.Unborn, started, "it has started before");
        yield state.course(state.course().life(new Life.Starting()));
      }
      case IsolateExited exited -> {
        alive(state, exited);
        var waiting = state.queues().size() + state.requests().size();
        yield new LoopState(Fifo.empty(), Queues.EMPTY, Requests.NONE,
            state.course().life(new Life.Exited(exited.exitCode(), waiting)), state.recent());
      }
      case RulesChosen chosen -> alive(state, chosen).course(state.course().by(chosen.rules()));
      case ScheduleDrawn drawn -> alive(state, drawn);
      case RecordingLevelChanged changed -> alive(state, changed);
      case TraceTruncated truncated -> state;
      case StepsTruncated truncated -> state;
    };
  }

  private static LoopState evaluated(LoopState state, ModuleEvent event) {
    return switch (event) {
      case ModuleEvaluationStarted started -> Frames.push(state,
          new Frame.Module(started.file(), started.format(), started.seq(), started.nanos()));
      case ModuleEvaluationEnded ended -> {
        var top = state.top().orElseThrow(() -> Impossible.because(ended, "nothing runs"));
        Impossible.unless(top instanceof Frame.Module module && module.file().equals(ended.file()), ended,
            "what runs is " + top);
        yield Frames.pop(state, ended.nanos());
      }
      // Finding and preparing a module moves nothing between the loop's queues.
      case ModuleRequested requested -> state;
      case ModuleCandidateTried tried -> state;
      case ModuleResolved resolved -> state;
      case ModuleNotResolved missing -> state;
      case ModuleCompiled compiled -> state;
      case ModuleLinked linked -> state;
      // The code of these runs as functions of another module, or of a callback.
      case ModuleDefined defined -> state;
      case ModuleFactoryCalled called -> state;
      case ModuleFactoryReturned returned -> state;
    };
  }
}
