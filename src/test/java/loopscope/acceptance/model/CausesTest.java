package loopscope.acceptance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import loopscope.acceptance.programs.ComparisonProgram;
import loopscope.acceptance.programs.Loopscope;
import loopscope.engine.trace.CallbackEvent.CallbackStarted;
import loopscope.engine.trace.log.TraceLog;
import loopscope.visualizers.model.Cause;
import loopscope.visualizers.model.Causes;
import loopscope.visualizers.model.Frame.Module;
import loopscope.visualizers.model.Frame.Running;
import loopscope.visualizers.model.Frame;
import loopscope.visualizers.model.History;
import loopscope.visualizers.model.LoopModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every callback of the programs about the loop is led back, cause by cause, to a module or to Node itself. */
class CausesTest {
  private static final List<String> FOLDERS = List.of("loop/", "timers/", "events/");

  static Stream<ComparisonProgram> programs() {
    return ComparisonProgram.chosen().stream().filter(program -> FOLDERS.stream().anyMatch(folder -> program
        .toString().startsWith(folder)));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyCallbackIsLedBackToItsStart(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var causes = new Causes(new History<>(new LoopModel(0), trace), trace);
    for (var event : trace.range(0, trace.size())) {
      if (event.isolate() == 0 && event instanceof CallbackStarted started) {
        assertLeadsBack(trace, started, causes.of(started.seq(), OptionalLong.empty()));
      }
    }
  }

  private static void assertLeadsBack(TraceLog trace, CallbackStarted started, List<Cause> chain) {
    var links = chain.stream().map(link -> ((Cause.Ran) link).frame()).toList();
    assertThat(links.getFirst()).isInstanceOfSatisfying(Running.class, running -> assertThat(running
        .callback().id())
        .isEqualTo(started.id()));
    assertThat(links).isSortedAccordingTo((one, other) -> Long.compare(other.seq(), one.seq()));
    assertThat(links.size() == Causes.MOST || isStart(trace, links.getLast())).as("%s begins with %s",
        started, links
            .getLast()).isTrue();
  }

  /** A module, or what Node queued itself: for its loader, and when the loop has ended. */
  private static boolean isStart(TraceLog trace, Frame frame) {
    return frame instanceof Module || frame instanceof Running running && trace.get(running.callback()
        .origin().seq())
        .cause() < 0;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatWaitsIsToldOfUntilItRuns(ComparisonProgram program) {
    var trace = Loopscope.run(program).trace();
    var causes = new Causes(new History<>(new LoopModel(0), trace), trace);
    for (var event : trace.range(0, trace.size())) {
      if (event.isolate() == 0 && event instanceof CallbackStarted started && started.cause() >= 0) {
        var queued = OptionalLong.of(started.cause());
        assertThat(causes.of(started.seq() - 1, queued).getFirst()).isInstanceOfSatisfying(Cause.Waits.class,
            waits -> assertThat(waits.callback().id()).isEqualTo(started.id()));
        assertThat(causes.of(started.seq(), queued).getFirst()).isNotInstanceOf(Cause.Waits.class);
      }
    }
  }
}
