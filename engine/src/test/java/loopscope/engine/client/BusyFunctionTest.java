package loopscope.engine.client;

import static org.assertj.core.api.Assertions.assertThat;

import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.CallbackEvent.TickQueued;
import loopscope.engine.trace.CallbackEvent.TimerStarted;
import loopscope.engine.trace.CallbackKind;
import loopscope.engine.trace.FunctionInfo;
import loopscope.engine.trace.LoopEvent.PollStarted;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationEnded;
import loopscope.engine.trace.ModuleEvent.ModuleEvaluationStarted;
import loopscope.engine.trace.ModuleFormat;
import loopscope.engine.trace.SourceRange;
import loopscope.engine.trace.Stamp;
import loopscope.engine.trace.TraceEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BusyFunctionTest {
  private static final Stamp MAIN = new Stamp(0, 0, 0, Stamp.NO_CAUSE);
  private static final Stamp OTHER = new Stamp(0, 0, 1, Stamp.NO_CAUSE);
  private static final FunctionInfo FEED = new FunctionInfo("feed", null);

  private static FunctionInfo file(String path) {
    return new FunctionInfo("", new SourceRange(path, 1, 1, 1, 1));
  }

  private static void assertBusy(@Nullable FunctionInfo expected, TraceEvent... events) {
    var busy = new BusyFunction();
    for (var event : events) {
      busy.apply(event);
    }
    assertThat(busy.get()).isEqualTo(expected);
  }

  @Test
  void theLastCallbackStartedIsBusyUntilTheLoopWaits() {
    var queued = new TickQueued(MAIN, 1, FEED, null);
    var started = new CallbackStarted(MAIN, 1, CallbackKind.TICK);

    assertBusy(FEED, queued, started);
    assertBusy(FEED, queued, started, new PollStarted(MAIN, 0));
    assertBusy(null, queued, started, new PollStarted(MAIN, -1));
  }

  @Test
  void aModuleIsBusyWhileItIsEvaluated() {
    var main = new ModuleEvaluationStarted(MAIN, "/main.js", ModuleFormat.COMMONJS);
    var needed = new ModuleEvaluationStarted(MAIN, "/needed.js", ModuleFormat.COMMONJS);

    assertBusy(file("/needed.js"), main, needed);
    assertBusy(file("/main.js"), main, needed, new ModuleEvaluationEnded(MAIN, "/needed.js", false));
  }

  @Test
  void anIntervalIsFoundAgainEachTimeItIsStarted() {
    var queued = new TimerStarted(MAIN, 1, FEED, 1, 1, true, null);
    var started = new CallbackStarted(MAIN, 1, CallbackKind.TIMER);

    assertBusy(FEED, queued, started, queued, started);
  }

  @Test
  void otherIsolatesDoNotCount() {
    assertBusy(null, new TickQueued(OTHER, 1, FEED, null), new CallbackStarted(OTHER, 1, CallbackKind.TICK));
  }
}
