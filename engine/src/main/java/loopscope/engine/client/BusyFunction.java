package loopscope.engine.client;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import loopscope.engine.trace.CallbackEvent;
import loopscope.engine.trace.ConnectionEvent;
import loopscope.engine.trace.CryptoEvent;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.IoEvent;
import loopscope.engine.trace.LoopEvent;
import loopscope.engine.trace.MemoryEvent;
import loopscope.engine.trace.ModuleEvent;
import loopscope.engine.trace.ProcessEvent;
import loopscope.engine.trace.RunEvent;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.StreamEvent;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/** Which callback keeps the main isolate busy: the last one started, unless the loop waits in poll. */
final class BusyFunction {
  private static final int MAIN = 0;

  private final Map<Long, FunctionInfo> queued = new HashMap<>();
  private final ArrayDeque<FunctionInfo> evaluating = new ArrayDeque<>();
  private @Nullable FunctionInfo last;

  /** The function, or null when the program waits. */
  @Nullable
  FunctionInfo get() {
    return last;
  }

  void apply(TraceEvent event) {
    if (event.isolate() == MAIN) {
      switch (event) {
        case CallbackEvent callback -> callback(callback);
        case IoEvent io -> io(io);
        case ModuleEvent module -> module(module);
        case LoopEvent loop -> loop(loop);
        case RunEvent run -> {
        }
        case ProcessEvent process -> {
        }
        case StreamEvent stream -> {
        }
        case ConnectionEvent connection -> {
        }
        case CryptoEvent crypto -> {
        }
        case StepEvent step -> {
        }
        case MemoryEvent memory -> {
        }
      }
    }
  }

  private void callback(CallbackEvent event) {
    switch (event) {
      case CallbackEvent.TickQueued tick -> queued.put(tick.id(), tick.function());
      case CallbackEvent.MicrotaskQueued microtask -> queued.put(microtask.id(), microtask.function());
      case CallbackEvent.ImmediateQueued immediate -> queued.put(immediate.id(), immediate.function());
      case CallbackEvent.TimerStarted timer -> queued.put(timer.id(), timer.function());
      case CallbackEvent.CloseQueued close -> queued.put(close.id(), close.function());
      case CallbackEvent.CallbackCancelled cancelled -> queued.remove(cancelled.id());
      case CallbackEvent.CallbackStarted started -> last = queued.remove(started.id());
      case CallbackEvent.CallbackEnded ended -> {
      }
      case CallbackEvent.ReferenceChanged changed -> {
      }
    }
  }

  private void io(IoEvent event) {
    switch (event) {
      case IoEvent.RequestStarted started -> queued.put(started.id(), started.function());
      case IoEvent.RequestDropped dropped -> queued.remove(dropped.id());
      case IoEvent.WorkStarted started -> {
      }
      case IoEvent.WorkEnded ended -> {
      }
      case IoEvent.RequestCompleted completed -> {
      }
    }
  }

  private void module(ModuleEvent event) {
    switch (event) {
      case ModuleEvent.ModuleEvaluationStarted started -> {
        evaluating.push(new FunctionInfo("", new SourceRange(started.file(), 1, 1, 1, 1)));
        last = evaluating.peek();
      }
      case ModuleEvent.ModuleEvaluationEnded ended -> {
        evaluating.poll();
        last = evaluating.peek();
      }
      case ModuleEvent.ModuleRequested requested -> {
      }
      case ModuleEvent.ModuleCandidateTried tried -> {
      }
      case ModuleEvent.ModuleResolved resolved -> {
      }
      case ModuleEvent.ModuleNotResolved missing -> {
      }
      case ModuleEvent.ModuleCompiled compiled -> {
      }
      case ModuleEvent.ModuleLinked linked -> {
      }
      case ModuleEvent.ModuleDefined defined -> {
      }
      case ModuleEvent.ModuleFactoryCalled called -> {
      }
      case ModuleEvent.ModuleFactoryReturned returned -> {
      }
    }
  }

  private void loop(LoopEvent event) {
    if (event instanceof LoopEvent.PollStarted poll && poll.timeoutMillis() != 0) {
      last = null;
    }
  }
}
