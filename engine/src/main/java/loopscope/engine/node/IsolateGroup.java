package loopscope.engine.node;

import java.util.LinkedHashSet;
import java.util.Set;
import loopscope.engine.loop.Schedule;
import loopscope.engine.loop.StoppableTicker;
import loopscope.engine.node.environment.Processes;
import loopscope.engine.node.environment.Stdio;
import loopscope.engine.node.messaging.BroadcastChannels;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunSettings;
import loopscope.engine.trace.TraceSink;

/** The isolates of one run: they share its trace, its clock and its standard streams, and are paused and cancelled together. Any thread. */
final class IsolateGroup {
  private final TraceSink trace;
  private final Processes processes;
  private final ForkedProcesses forked = new ForkedProcesses(this);
  private final Schedule schedule;
  private final BroadcastChannels channels = new BroadcastChannels();
  private final Set<Isolate> isolates = new LinkedHashSet<>();
  private volatile RunSettings settings = RunSettings.within(Long.MAX_VALUE);
  private int given;
  private boolean paused;
  private boolean cancelled;

  IsolateGroup(Stdio stdio, TraceSink trace, Schedule schedule) {
    this.processes = new Processes(stdio);
    this.trace = trace;
    this.schedule = schedule;
  }

  TraceSink trace() {
    return trace;
  }

  Processes processes() {
    return processes;
  }

  ForkedProcesses forked() {
    return forked;
  }

  Schedule schedule() {
    return schedule;
  }

  StoppableTicker ticker() {
    return schedule.ticker();
  }

  BroadcastChannels channels() {
    return channels;
  }

  /** How the run is made; settled when it is launched. */
  RunSettings settings() {
    return settings;
  }

  void adopt(RunSettings wanted) {
    settings = wanted;
  }

  /** How much is to be recorded now. */
  RecordingLevel level() {
    return settings.level();
  }

  synchronized void record(RecordingLevel level) {
    settings = settings.at(level);
    isolates.forEach(Isolate::followLevel);
  }

  /** The number of the next isolate: 0 for the first. */
  synchronized int nextNumber() {
    return given++;
  }

  /** An isolate begins to run, paused if the others are. */
  synchronized void add(Isolate isolate) {
    isolates.add(isolate);
    if (paused) {
      isolate.gate().close();
    }
    if (cancelled) {
      isolate.cancelThis();
    }
  }

  synchronized void remove(Isolate isolate) {
    isolates.remove(isolate);
  }

  synchronized void pause() {
    paused = true;
    ticker().stop();
    isolates.forEach(isolate -> isolate.gate().close());
  }

  synchronized void resume() {
    paused = false;
    ticker().go();
    isolates.forEach(isolate -> isolate.gate().open());
  }

  void cancel() {
    toCancel().forEach(Isolate::cancelThis);
  }

  private synchronized Set<Isolate> toCancel() {
    cancelled = true;
    return Set.copyOf(isolates);
  }
}
