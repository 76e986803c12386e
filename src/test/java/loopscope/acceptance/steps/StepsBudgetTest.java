package loopscope.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import loopscope.engine.client.Launch;
import loopscope.engine.client.LocalEngine;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.MemoryEvent;
import loopscope.engine.trace.OutputStreamKind;
import loopscope.engine.trace.RecordingLevel;
import loopscope.engine.trace.RunEvent.IsolateExited;
import loopscope.engine.trace.RunEvent.StepsTruncated;
import loopscope.engine.trace.StepEvent;
import loopscope.engine.trace.TraceEvent;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.memory.MemoryHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when a recording of every step has no more room. */
class StepsBudgetTest {
  private static final int BUDGET = 2000;

  @Test
  void stepsEndAndTheLoopIsRecordedOn(@TempDir Path folder) throws IOException {
    var program = Files.writeString(folder.resolve("main.js"), """
        let sum = 0;
        for (let i = 0; i < 1000; i++) sum += i;
        setTimeout(function later() { sum = 0; }, 1);
        """);
    var log = new TraceLog();
    var exit = LocalEngine.load().record(new Launch(program, List.of(), folder, Map.of(), BUDGET).at(
        RecordingLevel.FULL),
        log, EnumSet.noneOf(OutputStreamKind.class));

    var events = log.range(0, log.size());
    var truncated = events.stream().filter(StepsTruncated.class::isInstance).toList();
    assertThat(truncated).hasSize(1);
    var end = truncated.getFirst().seq();
    assertThat(end).isBetween(BUDGET * 3 / 4L, BUDGET * 3 / 4L + 20);
    assertThat(events.subList((int) end, events.size())).noneMatch(event -> event instanceof StepEvent
        || event instanceof MemoryEvent).anyMatch(StepsBudgetTest::isTimer).last().isInstanceOf(
            IsolateExited.class);
    assertThat(exit).isZero();
    var memory = new MemoryHistory(log, 0).read();
    assertThat(memory.end()).isEqualTo(end);
    assertThat(memory.stack(end - 1)).isNotEmpty();
    assertThat(memory.stack(end)).isEmpty();
  }

  private static boolean isTimer(TraceEvent event) {
    return event instanceof CallbackStarted started && started.kind() == CallbackKind.TIMER;
  }
}
