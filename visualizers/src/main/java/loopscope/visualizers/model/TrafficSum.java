package loopscope.visualizers.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.engine.trace.CallbackEvent;
import loopscope.engine.trace.CallbackEvent.CallbackCancelled;
import loopscope.engine.trace.CallbackEvent.CallbackEnded;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackEvent.CloseQueued;
import loopscope.engine.trace.CallbackEvent.ImmediateQueued;
import loopscope.engine.trace.CallbackEvent.MicrotaskQueued;
import loopscope.engine.trace.CallbackEvent.ReferenceChanged;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.IoEvent.RequestStarted;
import loopscope.engine.trace.IoEvent.WorkEnded;
import loopscope.engine.trace.LoopEvent.PhaseEntered;
import loopscope.engine.trace.LoopEvent.TurnStarted;
import loopscope.engine.trace.Phase;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;

/** Adds up the events of a stretch of a run. */
final class TrafficSum {
  private final Map<CallbackKind, Integer> queued = new EnumMap<>(CallbackKind.class);
  private final Map<CallbackKind, Integer> started = new EnumMap<>(CallbackKind.class);
  private final List<Integer> worked = new ArrayList<>();
  private final Set<Phase> busy = EnumSet.noneOf(Phase.class);
  private long turns;
  private @Nullable Phase phase;

  /** A sum that begins in a phase; null outside the loop. */
  TrafficSum(@Nullable Phase phase) {
    this.phase = phase;
  }

  void add(TraceEvent event) {
    switch (event) {
      case CallbackEvent callback -> add(callback);
      case RequestStarted request -> count(queued, CallbackKind.IO);
      case WorkEnded work -> worked(work.thread());
      case TurnStarted turn -> turns++;
      case PhaseEntered entered -> phase = entered.phase();
      default -> {
      }
    }
  }

  private void add(CallbackEvent event) {
    switch (event) {
      case TickQueued tick -> count(queued, CallbackKind.TICK);
      case MicrotaskQueued microtask -> count(queued, CallbackKind.MICROTASK);
      case TimerStarted timer -> count(queued, CallbackKind.TIMER);
      case ImmediateQueued immediate -> count(queued, CallbackKind.IMMEDIATE);
      case CloseQueued close -> count(queued, CallbackKind.CLOSE);
      case CallbackStarted start -> started(start.kind());
      case CallbackCancelled cancelled -> {
      }
      case ReferenceChanged changed -> {
      }
      case CallbackEnded ended -> {
      }
    }
  }

  /** Ticks and microtasks are run by checkpoints, not by the phase. */
  private void started(CallbackKind kind) {
    count(started, kind);
    if (phase != null && kind != CallbackKind.TICK && kind != CallbackKind.MICROTASK) {
      busy.add(phase);
    }
  }

  private void worked(int thread) {
    while (worked.size() <= thread) {
      worked.add(0);
    }
    worked.set(thread, worked.get(thread) + 1);
  }

  private static void count(Map<CallbackKind, Integer> counts, CallbackKind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** The sum so far. */
  Traffic of(long from, long to, long fromNanos, long toNanos, LoopState end) {
    return new Traffic(from, to, fromNanos, toNanos, Map.copyOf(queued), Map.copyOf(started), List.copyOf(
        worked),
        turns, Set.copyOf(busy), end);
  }
}
