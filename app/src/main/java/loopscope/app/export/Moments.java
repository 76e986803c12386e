package loopscope.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopscope.app.run.CurrentLine;
import loopscope.app.run.Run;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.MemoryEvent;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ProcessEvent.OutputWritten;
import loopscope.engine.trace.RunEvent.ScheduleDrawn;
import loopscope.engine.trace.StepEvent.FunctionEntered;
import loopscope.engine.trace.StepEvent.StatementReached;
import loopscope.engine.trace.TraceEvent;

/** The moments of a run that a page shows: every event but writes and the begin of calls, which are seen at the statement after them. */
final class Moments {
  private final List<Long> seqs = new ArrayList<>();
  private final List<List<Object>> facts = new ArrayList<>();
  private final List<List<Object>> output = new ArrayList<>();
  private final boolean whole;
  private boolean drawn;

  /** At most so many of them, from the first on. */
  Moments(Run run, List<String> files, int most) {
    var log = run.log();
    var seq = 0;
    for (; seq < log.size() && seqs.size() < most; seq++) {
      var event = log.get(seq);
      if (event instanceof OutputWritten written) {
        output.add(List.of(written.stream().name().toLowerCase(Locale.ROOT), written.text()));
      }
      drawn |= event instanceof ScheduleDrawn;
      if (!(event instanceof MemoryEvent || event instanceof FunctionEntered)) {
        add(run, event, files);
      }
    }
    whole = seq == log.size();
  }

  private void add(Run run, TraceEvent event, List<String> files) {
    var line = CurrentLine.of(run, event.seq());
    seqs.add(event.seq());
    facts.add(List.of(event.seq(), event.nanos() / 1000, line.map(at -> files.indexOf(at.file())).orElse(-1),
        line.map(at -> at.startLine()).orElse(0), output.size(), kind(event)));
  }

  /** What a step of the page may stop at: 2 the start of a callback or module, 1 a statement. */
  private static int kind(TraceEvent event) {
    return event instanceof CallbackStarted || event instanceof ModuleEvaluationStarted ? 2
        : event instanceof StatementReached ? 1 : 0;
  }

  List<Long> seqs() {
    return seqs;
  }

  /** Whether chance drew the run's schedule, in virtual time. */
  boolean drawn() {
    return drawn;
  }

  /** Whether the run has no more of them. */
  boolean whole() {
    return whole;
  }

  Map<String, Object> json() {
    return Map.of("moments", facts, "output", output);
  }
}
