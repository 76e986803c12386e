package loopscope.engine.trace.stop;

import java.util.List;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.FunctionResumed;
import loopscope.engine.trace.StepEvent.FunctionReturned;
import loopscope.engine.trace.StepEvent.FunctionSuspended;
import loopscope.engine.trace.StepEvent.FunctionThrew;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.TraceEvent;

/** Where a run that goes on stops next: right after the first event that reaches it. {@code isolate} is the one whose steps count. */
public sealed interface Stop {

  /** Whether the run stops right after this event, the next. */
  boolean isReachedBy(TraceEvent event);

  /** Where it stops once this event, which did not reach it, has happened. */
  default Stop after(TraceEvent event) {
    return this;
  }

  /** Nowhere: the run goes on to its end. */
  record Never() implements Stop {
    @Override
    public boolean isReachedBy(TraceEvent event) {
      return false;
    }
  }

  /** At the next event of any isolate. */
  record NextEvent() implements Stop {
    @Override
    public boolean isReachedBy(TraceEvent event) {
      return true;
    }
  }

  /** Before the next callback or module. */
  record NextCallback(int isolate) implements Stop {
    @Override
    public boolean isReachedBy(TraceEvent event) {
      return event.isolate() == isolate && (event instanceof CallbackStarted
          || event instanceof ModuleEvaluationStarted);
    }
  }

  /** Before the loop's next turn. */
  record NextTurn(int isolate) implements Stop {
    @Override
    public boolean isReachedBy(TraceEvent event) {
      return event.isolate() == isolate && event instanceof TurnStarted;
    }
  }

  /** Before the first statement that is none of a core module's. */
  record Entry(int isolate) implements Stop {
    private static final String CORE = "node:";

    @Override
    public boolean isReachedBy(TraceEvent event) {
      return event.isolate() == isolate && event instanceof StatementReached reached && !reached.at().file()
          .startsWith(CORE);
    }
  }

  /** Before the next statement, whatever it is of. */
  record StepInto(int isolate) implements Stop {
    @Override
    public boolean isReachedBy(TraceEvent event) {
      return event.isolate() == isolate && event instanceof StatementReached;
    }
  }

  /**
   * Before the next statement of the same call, also when it waits before it; once it is over, of what called it.
   *
   * @param frame the call
   * @param depth how deep on the call stack it is, from 1
   * @param now how deep the run is
   */
  record StepOver(int isolate, long frame, int depth, int now) implements Stop {
    @Override
    public boolean isReachedBy(TraceEvent event) {
      return event.isolate() == isolate && event instanceof StatementReached reached && reached
          .frame() == frame;
    }

    @Override
    public Stop after(TraceEvent event) {
      var then = now + deeper(isolate, event);
      return ends(event) ? new StepOut(isolate, frame, depth, then)
          : then == now ? this : new StepOver(isolate, frame, depth, then);
    }

    private boolean ends(TraceEvent event) {
      return event.isolate() == isolate && (event instanceof FunctionReturned returned && returned
          .frame() == frame || event instanceof FunctionThrew threw && threw.frame() == frame);
    }
  }

  /** Before the next statement of what called this; when the loop did, of its next callback. Parameters as of {@link StepOver}. */
  record StepOut(int isolate, long frame, int depth, int now) implements Stop {
    @Override
    public boolean isReachedBy(TraceEvent event) {
      return event.isolate() == isolate && event instanceof StatementReached reached && reached
          .frame() != frame && (now < depth || now == 1);
    }

    @Override
    public Stop after(TraceEvent event) {
      var then = now + deeper(isolate, event);
      return then == now ? this : new StepOut(isolate, frame, depth, then);
    }
  }

  /** Before a statement on one of these lines, and at events of these kinds. */
  record Breakpoints(int isolate, List<SourceLine> lines, List<EventBreakpoint> events) implements Stop {
    public Breakpoints {
      lines = List.copyOf(lines);
      events = List.copyOf(events);
    }

    @Override
    public boolean isReachedBy(TraceEvent event) {
      return event.isolate() == isolate && event instanceof StatementReached reached && lines.stream()
          .anyMatch(line -> line.begins(reached.at())) || events.stream().anyMatch(kind -> kind.stopsAt(event,
              isolate));
    }
  }

  private static int deeper(int isolate, TraceEvent event) {
    return event.isolate() != isolate || !(event instanceof StepEvent step) ? 0 : switch (step) {
      case FunctionEntered entered -> 1;
      case FunctionResumed resumed -> 1;
      case FunctionReturned returned -> -1;
      case FunctionThrew threw -> -1;
      case FunctionSuspended suspended -> -1;
      case StatementReached reached -> 0;
    };
  }
}
